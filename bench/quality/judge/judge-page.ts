import type { ReadPage } from '../read/read-annotated.ts';
import type { Finding } from './figures.ts';
import { judgeBody } from './judge-body.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeFaq } from './judge-faq.ts';
import { judgeGist } from './judge-gist.ts';
import { judgeHead } from './judge-head.ts';
import { judgeMarks } from './judge-marks.ts';
import { judgePassages } from './judge-passages.ts';
import { judgePeople } from './judge-people.ts';
import { judgeQuotations } from './judge-quotations.ts';
import { judgeRoles } from './judge-roles.ts';
import { judgeTraps } from './judge-traps.ts';

const judges: readonly ((page: ReadPage) => readonly Finding[])[] = [
  ...[judgeHead, judgeBody, judgeRoles, judgeTraps, judgePeople, judgeQuotations],
  ...[judgeDates, judgePassages, judgeGist, judgeFaq, judgeMarks],
];

/** All that is counted of one page. Pure. */
export function judgePage(page: ReadPage): readonly Finding[] {
  return judges.flatMap((judge) => judge(page));
}
