import type { Comparator, Unit } from '../../../glossary/quantities/quantity-data.ts';
import type { Multiple } from '../../language/quantity-words.ts';
import type { Proportion, Quantity } from '../../model/quantity.ts';
import { between, isOfSuffering, isOfTheTime, isPlain, type QuantityContext, type Stated } from '../context.ts';
import { formatted, mostOff, roundedWithin } from '../rounded.ts';
import { unitIndexOf } from '../unit-index.ts';

const mostTimes = 9;
/** A share of a whole below this says nothing; above, the whole is no measure of it. */
const leastShare = 0.001;
const mostShare = 1;

interface Fit {
  readonly text: string;
  /** How far the comparison is from one to one; the smallest is the easiest to picture. */
  readonly distance: number;
  readonly comparator: Comparator;
}

/**
 * A measure beside something known from our own data. Null where the article compares it itself, where it speaks of suffering, and
 * where nothing of the same kind is near enough in size.
 */
export function besideKnown(place: Stated, context: QuantityContext): Proportion | null {
  const { quantity, sentence, rules } = place;
  const unit = unitIndexOf(context.data).byId.get(quantity.unit ?? '');
  if (unit === undefined || quantity.kind !== 'measure' || !isPlain(quantity)) return null;
  const { compares, hardship, rangeBefore } = rules.relations;
  if (compares.test(sentence.text) || hardship.test(sentence.text) || isOfSuffering(place, context)) return null;
  if (rangeBefore.test(between(place, quantity.start - 12, quantity.start))) return null;
  if (rules.relations.eachTime.test(between(place, quantity.end, quantity.end + 40))) return null;
  if (isSecondOfTwo(place) || saysMore(place, unit, context)) return null;
  const words = wordsOf(sentence.text);
  const fits = context.data.comparators
    .filter((comparator) => mayCompare(comparator, unit, place, words, context))
    .flatMap((comparator) => fitOf(comparator, quantity.value * unit.factor, place) ?? [])
    .sort((a, b) => a.distance - b.distance);
  return fits[0] === undefined ? null : proportionOf(fits[0].text, fits[0].comparator);
}

/** "1,600 kilometres (990 miles)": the first of them is set beside something, if any. */
function isSecondOfTwo({ quantity, before }: Stated): boolean {
  return before?.kind === 'measure' && quantity.start - before.end <= 3;
}

/** From here on a number without a unit may be of the same. */
const large = 1000;

/** Whether the sentence itself gives a change, a whole, or another amount of the same: that is what the amount is of. */
function saysMore({ quantity, sentence, next, rules }: Stated, unit: Unit, context: QuantityContext): boolean {
  const { grows, shrinks } = rules.relations;
  if (grows.test(sentence.text) || shrinks.test(sentence.text)) return true;
  const { byId } = unitIndexOf(context.data);
  const isConversion = (one: Quantity) => one === next && one.start - quantity.end <= 3;
  return context.quantities.some(
    (one) =>
      one !== quantity &&
      one.block === quantity.block &&
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      !isConversion(one) &&
      (byId.get(one.unit ?? '')?.dimension === unit.dimension ||
        (one.kind === 'count' && one.things === null && one.value >= large)),
  );
}

export function proportionOf(text: string, { source, date }: Comparator): Proportion {
  return { text, basis: 'comparator', source, date, place: null };
}

/** In lower case. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}₂]+/gu) ?? []);
}

const holdsAny = (words: ReadonlySet<string>, some: readonly string[]) =>
  some.some((word) => words.has(word.toLowerCase()));

function mayCompare(
  { dimension, units, where, needs, never, per, ages, date }: Comparator,
  unit: Unit,
  { quantity }: Stated,
  words: ReadonlySet<string>,
  context: QuantityContext,
): boolean {
  if (dimension !== unit.dimension || (units !== undefined && !units.includes(unit.id))) return false;
  if (where !== undefined && (context.country === null || !where.includes(context.country))) return false;
  if (ages && !isOfTheTime(date, context)) return false;
  // What is made or used in a year says so itself, or by a word that the comparator needs.
  if (quantity.per !== (per ?? null) && !(quantity.per === 'year' && needs?.includes('year'))) return false;
  return (needs === undefined || holdsAny(words, needs)) && !holdsAny(words, never ?? []);
}

function fitOf(comparator: Comparator, base: number, { rules }: Stated): Fit | null {
  const { say } = rules;
  const ratio = base / comparator.value;
  if (comparator.way === 'share') {
    if (ratio < leastShare || ratio > mostShare) return null;
    const share = say.percent(formatted(roundedWithin(100 * ratio), say));
    return { text: say.ofWhole(say.about(share, false), comparator.name), distance: 2, comparator };
  }
  if (comparator.way === 'many') {
    const [least = 1, most = 1] = comparator.multiples ?? [];
    if (ratio < least || ratio > most) return null;
    const count = say.about(formatted(roundedWithin(ratio), say), false);
    return {
      text: say.many(count, comparator.many ?? comparator.name),
      distance: 1 + Math.abs(Math.log10(ratio / 20)),
      comparator,
    };
  }
  const multiple = multipleOf(ratio);
  if (multiple === null) return null;
  return {
    text: say.alike(multiple, comparator.of ?? 'area', comparator.name),
    distance: Math.abs(Math.log2(ratio)),
    comparator,
  };
}

function multipleOf(ratio: number): Multiple | null {
  if (Math.abs(ratio - 1) <= mostOff) return { kind: 'same' };
  if (Math.abs(ratio - 0.5) <= mostOff / 2) return { kind: 'half' };
  const times = Math.round(ratio);
  return times >= 2 && times <= mostTimes && Math.abs(ratio - times) <= mostOff * times
    ? { kind: 'times', times }
    : null;
}
