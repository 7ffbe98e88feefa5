import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { TermIndex } from '../../../explain/find/index/term-index.ts';
import { explainPointed } from '../../../explain/look-up/selection/explain-pointed.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { articleOfText } from '../../terms/articles.ts';

const schema = v.array(
  v.strictObject({
    id: v.string(),
    paragraphs: v.array(v.string()),
    /** Pointed at where it first stands in the last paragraph. */
    wording: v.string(),
    /** "Name: description", by the text; empty where nothing may be shown. */
    who: v.array(v.string()),
  }),
);

export type PersonItem = v.InferOutput<typeof schema>[number];

/** What is shown of an item: "Name: description". */
export interface PersonVerdict extends PersonItem {
  readonly shown: readonly string[];
}

/** The texts of the bank. @throws where its file is unsound; the message says where */
export function readPersonBank(): readonly PersonItem[] {
  const parsed = v.safeParse(
    schema,
    parse(readFileSync(join(repository, 'bench/quality/banks/people/during.yaml'), 'utf8')),
  );
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`people/during.yaml, ${v.getDotPath(issue) ?? 'all'}: ${issue.message}`);
}

/** Points at each wording. @throws where it does not stand in the last paragraph */
export function judgePersonBank(bank: readonly PersonItem[], index: TermIndex): readonly PersonVerdict[] {
  return bank.map((item) => {
    const last = item.paragraphs.at(-1) ?? '';
    const at = placeOf(item.wording, last);
    if (at === null) throw new Error(`${item.id}: "${item.wording}" does not stand there`);
    const names =
      explainPointed(last, at + item.wording.length - 1, articleOfText(item.paragraphs), [index])?.names ?? [];
    const shown = names.flatMap((one) => (one.kind === 'person' ? [`${one.name}: ${one.description}`] : []));
    return { ...item, shown };
  });
}

/** Where a wording stands as whole words; null: nowhere. */
function placeOf(wording: string, text: string): number | null {
  const isLetter = (sign: string | undefined) => /\p{L}/u.test(sign ?? '');
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + wording.length])) return at;
  return null;
}
