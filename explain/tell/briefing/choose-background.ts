import type { Genre } from '../../model/article.ts';
import type { Line } from '../../model/reading.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import { maskQuotes, spansInQuotes } from '../../text/quoted-spans.ts';
import type { LineBook } from '../passages/lines.ts';
import type { ToldSoFar } from '../passages/told-so-far.ts';
import type { SentenceDates } from '../timeline/sentence-dates.ts';
import { aheadScore, tellsAhead } from './ahead-score.ts';
import { isRoundUp } from './other-stories.ts';
import { isTextKind } from './text-kinds.ts';

/** What is read at a glance. */
const most = 4;

/** A paragraph that is background more likely than not is shown where it tells of what was before. */
const likely = 0.6;

/** But only so many of these: what the model is less sure of than this is wrong four times in ten. */
const mostLikely = 2;
const sure = 0.8;

/** A shorter sentence is a flourish: shown only where a paragraph has no other. */
const leastWords = 9;

/** Test reports and advice: nothing happened to which what they tell of before has led. */
const withoutPast: ReadonlySet<Genre> = new Set(['review', 'sponsored']);

interface Found {
  readonly sentence: Sentence;
  readonly line: Line;
}

/**
 * What led here: of each of the paragraphs that most probably are background a sentence that tells of an earlier time, the
 * oldest matter first. How things are, how somebody tried it, what one thinks of it led to nothing. A paragraph that turns
 * against what came before it, or tells what goes on meanwhile or is to come, is none.
 */
export function chooseBackground(
  prepared: PreparedArticle,
  dates: SentenceDates,
  book: LineBook,
  told: ToldSoFar,
): readonly Line[] {
  if (withoutPast.has(prepared.article.meta.genre) || isRoundUp(prepared)) return [];
  const chosen: Found[] = [];
  const ranked = prepared.blocks.filter(isBackground).sort((a, b) => chanceOf(b) - chanceOf(a) || a.at - b.at);
  for (const block of ranked) {
    if (chosen.length === most || (chosen.length >= mostLikely && chanceOf(block) < sure)) break;
    const found = firstLine(block, prepared, dates, (sentence) => {
      const line = book.take(sentence);
      return line !== null && told.takes(line.text) ? line : null;
    });
    if (found !== null) chosen.push(found);
  }
  return inOrderOfTime(chosen, dates);
}

function isBackground({ block, language: { speech, briefing } }: PreparedBlock): boolean {
  const { kind, role, text, folded } = block;
  if (role !== 'background' || (block.chance ?? likely) < likely || folded === true || !isTextKind(kind)) return false;
  return !speech.turns.opens.test(text) && !briefing.meanwhile.test(text);
}

/** A heading that says so holds for a whole section, much of which is none. */
function chanceOf({ block: { chance = sure } }: PreparedBlock): number {
  return chance;
}

function firstLine(
  { sentences }: PreparedBlock,
  prepared: PreparedArticle,
  dates: SentenceDates,
  take: (sentence: Sentence) => Line | null,
): Found | null {
  const telling = sentences.filter(
    (sentence) => (isUnread(prepared) || tellsEarlier(sentence)) && aheadScore(sentence, prepared, dates) < tellsAhead,
  );
  const isLong = ({ from, to }: Sentence) => to - from >= leastWords;
  for (const sentence of [...telling.filter(isLong), ...telling.filter((one) => !isLong(one))]) {
    const line = take(sentence);
    if (line !== null) return { sentence, line };
  }
  return null;
}

/** In a language whose words are not known the heading must be believed. */
function isUnread({ article, language }: PreparedArticle): boolean {
  return article.language !== null && article.language !== language.code;
}

/** In the article's own words: quotations do not count. A number with a colon is an entry of a box. */
function tellsEarlier({ text, block: { language } }: Sentence): boolean {
  const { earlier, talksOfSelf, always } = language.briefing;
  const told = maskQuotes(text, spansInQuotes(text));
  if (text.endsWith('?') || /^[\d.,]+:/.test(text)) return false;
  return earlier.test(told) && !talksOfSelf.test(told) && !always.test(told);
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
