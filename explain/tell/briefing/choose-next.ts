import type { Line } from '../../model/reading.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import type { LineBook } from '../passages/lines.ts';
import type { ToldSoFar } from '../passages/told-so-far.ts';
import type { SentenceDates } from '../timeline/sentence-dates.ts';
import { aheadScore, tellsAhead } from './ahead-score.ts';
import { isTextKind } from './text-kinds.ts';

/** What is read at a glance. */
const most = 3;

/**
 * What's next: the sentences that most clearly tell what is scheduled, expected, demanded or possible, from any
 * paragraph, in reading order. Quotations do not count: what people say of the future is who says what.
 */
export function chooseNext(
  prepared: PreparedArticle,
  dates: SentenceDates,
  book: LineBook,
  told: ToldSoFar,
): readonly Line[] {
  const ranked = prepared.sentences
    .filter(mayTell)
    .map((sentence) => ({ sentence, score: aheadScore(sentence, prepared, dates) }))
    .filter(({ score }) => score >= tellsAhead)
    .sort((a, b) => b.score - a.score || a.sentence.at - b.sentence.at);
  const chosen: { readonly sentence: Sentence; readonly line: Line }[] = [];
  for (const { sentence } of ranked) {
    if (chosen.length === most) break;
    const line = book.take(sentence);
    if (line !== null && told.takes(line.text)) chosen.push({ sentence, line });
  }
  return chosen.sort((a, b) => a.sentence.at - b.sentence.at).map(({ line }) => line);
}

function mayTell({ text, block }: Sentence): boolean {
  const { kind, role, folded } = block.block;
  return isTextKind(kind) && folded !== true && role !== 'faq' && role !== 'other' && !text.endsWith('?');
}
