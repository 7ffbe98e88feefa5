import type { Line } from '../../model/reading.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import type { LineBook } from '../passages/lines.ts';
import type { SentenceDates } from '../timeline/sentence-dates.ts';
import { aheadScore, tellsAhead } from './ahead-score.ts';
import { isTextKind } from './text-kinds.ts';

/** What is read at a glance. */
const most = 4;

/** A paragraph that is background more likely than not is shown, the likeliest first. */
const likely = 0.5;

/** But only so many of these: what the model is less sure of than this is wrong four times in ten. */
const mostLikely = 2;
const sure = 0.8;

/** A shorter sentence is a flourish: shown only where a paragraph has no other. */
const leastWords = 9;

/**
 * What led here: a sentence of each of the paragraphs that most probably are background, the oldest matter first. A
 * paragraph that turns against what came before it, or tells what goes on meanwhile or is to come, is none.
 */
export function chooseBackground(prepared: PreparedArticle, dates: SentenceDates, book: LineBook): readonly Line[] {
  const chosen: { readonly sentence: Sentence; readonly line: Line }[] = [];
  const ranked = prepared.blocks.filter(isBackground).sort((a, b) => chanceOf(b) - chanceOf(a) || a.at - b.at);
  for (const block of ranked) {
    if (chosen.length === most || (chosen.length >= mostLikely && chanceOf(block) < sure)) break;
    const told = firstLine(block, prepared, dates, book);
    if (told !== null) chosen.push(told);
  }
  return inOrderOfTime(chosen, dates);
}

function isBackground({ block, language: { speech, briefing } }: PreparedBlock): boolean {
  const { kind, role, text, chance = 1, folded } = block;
  if (role !== 'background' || chance < likely || folded === true || !isTextKind(kind)) return false;
  return !speech.turns.opens.test(text) && !briefing.meanwhile.test(text);
}

function chanceOf({ block: { chance = 1 } }: PreparedBlock): number {
  return chance;
}

function firstLine({ sentences }: PreparedBlock, prepared: PreparedArticle, dates: SentenceDates, book: LineBook) {
  const telling = sentences.filter(
    (sentence) => !sentence.text.endsWith('?') && aheadScore(sentence, prepared, dates) < tellsAhead,
  );
  const isLong = ({ from, to }: Sentence) => to - from >= leastWords;
  for (const sentence of [...telling.filter(isLong), ...telling.filter((one) => !isLong(one))]) {
    const line = book.take(sentence);
    if (line !== null) return { sentence, line };
  }
  return null;
}

/** By date; a line without a certain one follows the line that it follows in the article. */
function inOrderOfTime(
  chosen: readonly { readonly sentence: Sentence; readonly line: Line }[],
  dates: SentenceDates,
): readonly Line[] {
  let last = '';
  return chosen
    .toSorted((a, b) => a.sentence.at - b.sentence.at)
    .map(({ sentence, line }) => {
      last = dates.of(sentence) ?? last;
      return { line, date: last };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ line }) => line);
}
