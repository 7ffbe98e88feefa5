import type { Proportion, Quantity } from '../../model/quantity.ts';
import { paragraphOf } from '../../text/prepared-article.ts';
import {
  between,
  isExactly,
  isOfSuffering,
  isPlain,
  type QuantityContext,
  roundedAwayFrom,
  type Stated,
} from '../context.ts';
import { plainShare } from '../plain-share.ts';
import { formatted, roundedWithin } from '../rounded.ts';

const mostOfMoney = 10;
/** Of fewer everybody sees the part. */
const leastWhole = 20;
/** A part that is worked out is surely within this of what is said, for all that the percentage is rounded. */
const surelyWithin = 0.1;
/** So near before it the article says the share itself. */
const nearChars = 12;
const shares: ReadonlySet<Quantity['kind']> = new Set(['percent', 'share']);
/** The article says a part itself that is so near to what we would work out. */
const sameWithin = 0.05;

/**
 * An amount as a part of a whole that the article itself states right behind it: "12,000 of the 58,000 workers" are about 1 in 5 of
 * them, and "12% of the 58,000 workers" about 7,000. Only where one is said to be a part of the other.
 */
export function partOfOwnWhole(place: Stated, context: QuantityContext): Proportion | null {
  const { quantity, before, next, rules } = place;
  if (next === null || !isPlain(next) || !isPlain(quantity) || quantity.value === 1 || !isWhole(next)) return null;
  if (!rules.relations.partOf.test(between(place, quantity.end, next.start))) return null;
  // "The 120 million adults who use the internet" are not all adults.
  if (next.kind === 'count' && !rules.relations.wholeEnds.test(between(place, next.end, next.end + 20))) return null;
  // "11%, or 107 of the 951 firms", and "ranked 60 out of 200".
  if (before !== null && shares.has(before.kind) && quantity.start - before.end <= nearChars) return null;
  if (rules.relations.ranksBefore.test(between(place, quantity.start - 40, quantity.start))) return null;
  if (isOfSuffering(place, context)) return null;
  const text = textOf(place, next, context);
  return text === null ? null : { text, basis: 'article', source: null, date: null, place: placeOf(next, context) };
}

/** What can be divided: what is counted and said to be, or money. */
const isWhole = ({ kind, things, per, value }: Quantity) =>
  per === null && (kind === 'money' || (kind === 'count' && things !== null && value >= leastWhole));

function textOf(place: Stated, whole: Quantity, context: QuantityContext): string | null {
  const { quantity, rules } = place;
  const { say } = rules;
  const inWords = wholeInWords(whole, say);
  if (quantity.kind === 'percent') {
    const part = partWorkedOut(place, whole, context);
    const sign = whole.kind === 'money' ? signBefore(whole) : '';
    return part === null || sign === null
      ? null
      : say.partOfTheCounted(say.about(`${sign}${formatted(part, say)}`, false), inWords);
  }
  const isSame =
    quantity.kind === whole.kind && quantity.things === null && quantity.currency?.one === whole.currency?.one;
  const share = isSame ? plainShare(quantity.value / whole.value) : null;
  // Dollars are no people: nobody says one in fifty of them.
  if (share === null || (whole.kind === 'money' && share.of > mostOfMoney)) return null;
  const of = formatted(share.of, say);
  const inOdds = whole.kind === 'money' ? say.share(share.some, share.of, of) : say.odds(share.some, of);
  return say.ofTheCounted(say.about(inOdds, isExactly(share.isExact, quantity, whole)), inWords);
}

/** Null where everybody sees it, where the article says it, and where the percentage is too rough for it. */
function partWorkedOut(place: Stated, whole: Quantity, { quantities }: QuantityContext): number | null {
  const { quantity } = place;
  const part = (quantity.value / 100) * whole.value;
  if (quantity.value >= 100 || (whole.kind === 'count' && part < 2) || whole.digits === 1) return null;
  if (roundedAwayFrom(place, quantity) > surelyWithin * quantity.value) return null;
  const isSaid = quantities.some(
    (one) => one !== whole && one.kind === whole.kind && Math.abs(one.value - part) <= sameWithin * part,
  );
  return isSaid ? null : roundedWithin(part);
}

/** The sign of its currency as the sum is written; null: it has none before its digits. */
function signBefore({ text }: Quantity): string | null {
  return /^\D+/u.exec(text)?.[0] ?? null;
}

/** A sum as written. */
function wholeInWords({ value, things, text }: Quantity, say: Stated['rules']['say']): string {
  return things === null ? text : say.amount(formatted(value, say), things, things);
}

/** Where a figure of the article stands. */
export function placeOf({ block, start, end }: Quantity, { prepared }: QuantityContext) {
  return { block, start, end, paragraph: paragraphOf(prepared.article, block) };
}
