import type { Proportion, Quantity } from '../../model/quantity.ts';
import { paragraphOf } from '../../text/prepared-article.ts';
import { between, isExactly, isOfSuffering, isPlain, type QuantityContext, type Stated } from '../context.ts';
import { plainShare } from '../plain-share.ts';
import { formatted, roundedTo } from '../rounded.ts';

/** Of fewer everybody sees the part. */
const leastWhole = 20;
/** Digits of a part that is worked out. */
const partDigits = 2;

/**
 * An amount as a part of a whole that the article itself states right behind it: "12,000 of the 58,000 workers" are about 1 in 5 of
 * them, and "12% of the 58,000 workers" about 7,000. Only where one is said to be a part of the other.
 */
export function partOfOwnWhole(place: Stated, context: QuantityContext): Proportion | null {
  const { quantity, next, rules } = place;
  if (next === null || next.to !== undefined || !isPlain(quantity) || quantity.value === 1 || !isWhole(next))
    return null;
  if (!rules.relations.partOf.test(between(place, quantity.end, next.start))) return null;
  if (isOfSuffering(place, context)) return null;
  const text = textOf(place, next);
  return text === null ? null : { text, basis: 'article', source: null, date: null, place: placeOf(next, context) };
}

/** What can be divided: what is counted and said to be, or money. */
const isWhole = ({ kind, things, per, value }: Quantity) =>
  per === null && (kind === 'money' || (kind === 'count' && things !== null && value >= leastWhole));

function textOf({ quantity, rules }: Stated, whole: Quantity): string | null {
  const { say } = rules;
  const inWords = wholeInWords(whole, say);
  if (quantity.kind === 'percent' || quantity.kind === 'share') {
    const share = quantity.kind === 'percent' ? quantity.value / 100 : quantity.value;
    const part = share * whole.value;
    return share < 1 && (part >= 2 || whole.kind === 'money')
      ? say.partOfTheCounted(partInWords(part, quantity, whole, say), inWords)
      : null;
  }
  const isSame =
    quantity.kind === whole.kind && quantity.things === null && quantity.currency?.one === whole.currency?.one;
  const share = isSame ? plainShare(quantity.value / whole.value) : null;
  if (share === null) return null;
  const of = formatted(share.of, say);
  const inOdds = whole.kind === 'money' ? say.share(share.some, share.of, of) : say.odds(share.some, of);
  return say.ofTheCounted(say.about(inOdds, isExactly(share.isExact, quantity, whole)), inWords);
}

function partInWords(part: number, quantity: Quantity, whole: Quantity, say: Stated['rules']['say']): string {
  const rounded = roundedTo(part, partDigits);
  return say.about(formatted(rounded, say), isExactly(Math.abs(rounded - part) <= 1e-9 * part, quantity, whole));
}

function wholeInWords({ value, things, currency }: Quantity, say: Stated['rules']['say']): string {
  return say.amount(formatted(value, say), things ?? currency?.one ?? '', things ?? currency?.many ?? '');
}

/** Where a figure of the article stands. */
export function placeOf({ block, start, end }: Quantity, { prepared }: QuantityContext) {
  return { block, start, end, paragraph: paragraphOf(prepared.article, block) };
}
