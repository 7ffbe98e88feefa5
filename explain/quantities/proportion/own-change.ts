import type { Change } from '../../language/quantity-words.ts';
import type { Proportion, Quantity } from '../../model/quantity.ts';
import { between, isExactly, isOfSuffering, type QuantityContext, type Stated } from '../context.ts';
import { plainShare } from '../plain-share.ts';
import { formatted, roundedTo } from '../rounded.ts';
import { unitIndexOf } from '../unit-index.ts';
import { placeOf } from './own-figures.ts';

/** Characters before the first of both in which the verb stands. */
const verbChars = 80;
/** Less is no change that needs a word. */
const leastChange = 0.01;
/** So near to both the article says itself by how much. */
const saidChars = 40;
/** From so many times as much on, "more" is said by how many times. */
const manyTimes = 2;
const mostOfPercent = 2.5;

/**
 * What a change between two amounts that the article states comes to: "from 3% to 5%" is 2 percentage points, or about two thirds
 * more than 3%. Said at the later amount; only where a verb or adverb says the same direction.
 */
export function changeOfOwn(place: Stated, context: QuantityContext): Proportion | null {
  const earlier = earlierOf(place);
  if (earlier === null || isSaid(place, earlier, context) || isOfSuffering(place, context)) return null;
  const text = textOf(place, earlier, context);
  return text === null ? null : { text, basis: 'article', source: null, date: null, place: placeOf(earlier, context) };
}

/** "Rose 4.7% to $51bn from $49bn": the article says itself by how much, and rounds as it likes. */
function isSaid({ quantity }: Stated, earlier: Quantity, { quantities }: QuantityContext): boolean {
  const [start, end] = [Math.min(quantity.start, earlier.start), Math.max(quantity.end, earlier.end)];
  return (
    quantity.kind !== 'percent' &&
    quantities.some(
      ({ kind, block, ...at }) =>
        kind === 'percent' && block === quantity.block && at.end > start - saidChars && at.start < end + saidChars,
    )
  );
}

function earlierOf(place: Stated): Quantity | null {
  const { quantity, before, next, rules, sentence } = place;
  const verbsFrom = (start: number) => Math.max(sentence.start, start - verbChars);
  const { from, to, upFrom, reached, fromBehind, forecast } = rules.relations;
  // "Seas will rise from 40 to 70 centimetres" may mean by how much.
  if (quantity.kind === 'measure' && forecast.test(sentence.text)) return null;
  if (before !== null && isSameKind(before, quantity)) {
    const lead = between(place, before.start - 40, before.start);
    const isTo = from.test(lead) && to.test(between(place, before.end, quantity.start));
    if (isTo && agrees(place, before, between(place, verbsFrom(before.start), before.start))) return before;
  }
  if (next === null || !isSameKind(quantity, next)) return null;
  const gap = between(place, quantity.end, next.start);
  const said = between(place, verbsFrom(quantity.start), quantity.start) + gap;
  const isReached = reached.test(between(place, quantity.start - 40, quantity.start)) && fromBehind.test(gap);
  return (upFrom.test(gap) || isReached) && agrees(place, next, said) ? next : null;
}

/** A smaller number without a noun may be of anything, of the ill too. */
const leastBare = 1000;

/** Both are the same in everything but how much. */
function isSameKind(one: Quantity, other: Quantity): boolean {
  const isOne = ({ to, value, hedge, kind, things }: Quantity) =>
    to === undefined && value > 0 && hedge !== 'up to' && (kind !== 'count' || things !== null || value >= leastBare);
  return (
    isOne(one) &&
    isOne(other) &&
    ['money', 'percent', 'count', 'measure'].includes(one.kind) &&
    one.kind === other.kind &&
    one.unit === other.unit &&
    one.currency?.one === other.currency?.one &&
    (one.per === null || other.per === null || one.per === other.per) &&
    (one.things === null || other.things === null || one.things === other.things)
  );
}

/** Whether the words say the direction that the figures have, and not the other one alone. */
function agrees({ quantity, rules }: Stated, earlier: Quantity, said: string): boolean {
  const { grows, shrinks } = rules.relations;
  if (quantity.value === earlier.value) return false;
  return quantity.value > earlier.value ? grows.test(said) : shrinks.test(said);
}

function textOf({ quantity, rules }: Stated, earlier: Quantity, { data }: QuantityContext): string | null {
  const { say } = rules;
  const points = quantity.kind === 'percent' ? Number(Math.abs(quantity.value - earlier.value).toPrecision(10)) : null;
  const change = changeBetween(quantity, earlier, say);
  const inPoints = points === null ? null : say.percentagePoints(formatted(points, say), points === 1);
  const from = inWords(earlier, data, say);
  if (change !== null) return say.change(inPoints, change, from);
  return inPoints === null ? null : say.pointsOnly(inPoints, quantity.value > earlier.value, from);
}

/** As written, but for a number that has its unit from the one behind it: "from 3 to 5%". */
function inWords(quantity: Quantity, data: QuantityContext['data'], say: Stated['rules']['say']): string {
  const { text, value, kind, currency, things, unit: id } = quantity;
  if (!/^[\d.,]+$/.test(text)) return text;
  if (kind === 'percent') return say.percent(formatted(value, say));
  const unit = unitIndexOf(data).byId.get(id ?? '');
  return say
    .amount(
      formatted(value, say),
      currency?.one ?? unit?.term ?? things ?? '',
      currency?.many ?? unit?.plural ?? things ?? '',
    )
    .trim();
}

function changeBetween(later: Quantity, earlier: Quantity, say: Stated['rules']['say']): Change | null {
  const isPercent = later.kind === 'percent';
  const grows = later.value > earlier.value;
  const ratio = later.value / earlier.value;
  const about = (text: string, isExact: boolean) => say.about(text, isExactly(isExact, later, earlier));
  // Many times a small percentage says less than the points do.
  if (isPercent && ratio > mostOfPercent) return null;
  if (ratio >= manyTimes) {
    const times = roundedTo(ratio, 2);
    return { kind: 'times', times: about(formatted(times, say), times === ratio) };
  }
  const share = Math.abs(later.value - earlier.value) / earlier.value;
  if (share < leastChange) return null;
  const plain = plainShare(share);
  if (plain !== null && plain.of <= 5 && plain.of !== 2)
    return { kind: 'share', grows, share: about(say.share(plain.some, plain.of, `${plain.of}`), plain.isExact) };
  // A percentage of a percentage would only confuse.
  if (isPercent) return null;
  const percent = roundedTo(100 * share, 2);
  return {
    kind: 'share',
    grows,
    share: about(say.percent(formatted(percent, say)), Math.abs(percent - 100 * share) < 1e-9),
  };
}
