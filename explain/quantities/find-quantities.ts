import type { QuantityData } from '../../glossary/quantities/quantity-data.ts';
import type { Quantity } from '../model/quantity.ts';
import type { PreparedArticle, PreparedBlock } from '../text/prepared-article.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './read-amount.ts';
import { joinRange } from './read-range.ts';
import type { Reader } from './reader.ts';
import { unitIndexOf } from './unit-index.ts';

/**
 * The amounts that an article states, in reading order, none inside another: sums, shares, counts and measures, as the language
 * writes them. Dates, times, scores, numbers of laws and of models are none. Time linear in the article's text.
 *
 * @param country of which the article, or its site, surely is: its dollars are meant by "$"
 */
export function findQuantities(
  { blocks, language }: PreparedArticle,
  data: QuantityData,
  country: string | null,
): readonly Quantity[] {
  const reader: Reader = { rules: language.quantities, units: unitIndexOf(data), country };
  return blocks.flatMap((block) => quantitiesIn(block, reader));
}

function quantitiesIn({ block, words }: PreparedBlock, reader: Reader): readonly Quantity[] {
  const found: Quantity[] = [];
  const { text, id } = block;
  const barred = words.filter((word) => word.barred);
  const { starts } = reader.rules;
  let from = 0;
  let bar = 0;
  for (let match = nextStart(starts, text, from); match !== null; match = nextStart(starts, text, from)) {
    while (bar < barred.length && (barred[bar]?.end ?? 0) <= match.index) bar += 1;
    const isBarred = (barred[bar]?.start ?? text.length) <= match.index;
    const amounts = isBarred ? [] : amountsAt(text, match.index, reader);
    for (const { start, end, ...amount } of amounts)
      found.push({ block: id, start, end, text: text.slice(start, end), ...amount });
    from = amounts.at(-1)?.end ?? passed(text, match.index);
  }
  return found;
}

function nextStart(starts: RegExp, text: string, from: number): RegExpExecArray | null {
  starts.lastIndex = from;
  return starts.exec(text);
}

/** One amount, or both ends of a change ("from 5 to 7 million"). */
function amountsAt(text: string, at: number, reader: Reader): readonly Amount[] {
  const amount = readAmount(text, at, reader);
  return joinRange(text, at, amount, reader);
}

/** Where to look on: behind all of what is written together, so that no part of "3,000.50" is read as a number. */
function passed(text: string, at: number): number {
  if (!/\d/.test(text[at] ?? '')) return at + 1;
  let end = at;
  while (end < text.length && /\d|[.,](?=\d)/.test(text.slice(end, end + 2).replace(/^\d.*/s, '0'))) end += 1;
  return Math.max(at + 1, end);
}
