import type { Change } from '../../language/quantity-words.ts';
import type { Proportion, Quantity } from '../../model/quantity.ts';
import { between, isOfSuffering, isPlain, type QuantityContext, roundedAwayFrom, type Stated } from '../context.ts';
import { plainShare } from '../plain-share.ts';
import { formatted, inFigures, roundedTo } from '../rounded.ts';
import { unitIndexOf } from '../unit-index.ts';
import { placeOf } from './own-figures.ts';

/** Characters before the first of both in which the verb stands. */
const verbChars = 80;
/** Less is no change that needs a word. */
const leastChange = 0.01;
/** So near to both the article says itself by how much. */
const saidChars = 40;
/** From so many times as much on, "more" is said by how many times; nobody pictures more than the most. */
const manyTimes = 2;
const mostTimes = 10;
/** What is said holds within this, for all that the article's figures are rounded. */
const surelyWithin = 0.1;

/**
 * What a change between two amounts that the article states comes to: "from 30% to 52%" is 22 percentage points, and from $40m
 * to $100m 2.5 times as much. Said at the later amount; only where a verb or adverb says the same direction.
 */
export function changeOfOwn(place: Stated, context: QuantityContext): Proportion | null {
  const earlier = earlierOf(place);
  if (earlier === null || !isPlain(place.quantity) || !isPlain(earlier)) return null;
  if (isSaid(place, earlier, context) || isOfSuffering(place, context)) return null;
  const text = textOf(place, earlier, context);
  return text === null ? null : { text, basis: 'article', source: null, date: null, place: placeOf(earlier, context) };
}

/** "Rose 4.7% to $51bn from $49bn": the article says itself by how much, and rounds as it likes. */
function isSaid({ quantity, sentence, rules }: Stated, earlier: Quantity, { quantities }: QuantityContext): boolean {
  if (rules.relations.byHowMuch.test(sentence.text)) return true;
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

/** "$46 million, or $1.85 a share, down from $53 million". */
const mostOfEach = 5;
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
    isSamePer(one, other) &&
    (one.things === null || other.things === null || one.things === other.things)
  );
}

/** Where only one of them says in what time or for each of what, it is meant of both if they are of about the same size. */
function isSamePer(one: Quantity, other: Quantity): boolean {
  if (one.per === other.per) return true;
  const ratio = one.value / other.value;
  return (one.per === null || other.per === null) && ratio < mostOfEach && ratio > 1 / mostOfEach;
}

/** Whether the words say the direction that the figures have, and not the other one alone. */
function agrees({ quantity, rules }: Stated, earlier: Quantity, said: string): boolean {
  const { grows, shrinks } = rules.relations;
  if (quantity.value === earlier.value) return false;
  return quantity.value > earlier.value ? grows.test(said) : shrinks.test(said);
}

function textOf(place: Stated, earlier: Quantity, { data }: QuantityContext): string | null {
  const { quantity, rules } = place;
  const { say } = rules;
  const from = inWords(earlier, data, say);
  if (quantity.kind === 'percent') {
    const points = pointsBetween(place, earlier);
    if (points === null) return null;
    return say.pointsOnly(
      say.percentagePoints(formatted(points, say), points === 1),
      quantity.value > earlier.value,
      from,
    );
  }
  const change = changeBetween(place, earlier);
  return change === null ? null : say.change(change, from);
}

/** As written, but for a number that has its unit from the one behind it: "from 3 to 5%". */
function inWords(quantity: Quantity, data: QuantityContext['data'], say: Stated['rules']['say']): string {
  const { text, value, kind, currency, things, unit: id } = quantity;
  if (!/^(?:[\d.,]+|[\p{L}-]+)$/u.test(text)) return text;
  if (kind === 'percent') return say.percent(formatted(value, say));
  const unit = unitIndexOf(data).byId.get(id ?? '');
  return say
    .amount(
      text === inFigures(value, say) ? text : formatted(value, say),
      currency?.one ?? unit?.term ?? things ?? '',
      currency?.many ?? unit?.plural ?? things ?? '',
    )
    .trim();
}

/** Only where the difference is large beside what is rounded: from 5.4% to 5.5% anybody sees, and may be from 5.44% to 5.46%. */
function pointsBetween(place: Stated, earlier: Quantity): number | null {
  const { quantity: later } = place;
  const points = Number(Math.abs(later.value - earlier.value).toPrecision(10));
  const off = roundedAwayFrom(place, later) + roundedAwayFrom(place, earlier);
  return off < surelyWithin * points - 1e-9 ? points : null;
}

/** Null where it is small, many times as much, or not surely so for all that both are rounded. */
function changeBetween(place: Stated, earlier: Quantity): Change | null {
  const { quantity: later, rules } = place;
  const { say } = rules;
  const ratio = later.value / earlier.value;
  const grows = ratio > 1;
  const share = Math.abs(ratio - 1);
  if (share < leastChange || ratio > mostTimes || ratio < 1 / mostTimes) return null;
  const isSure = (said: number, ofChange: boolean) => isSurely(said, ofChange, place, earlier);
  const about = (text: string, said: number, is: number) =>
    say.about(text, Math.abs(said - is) < 1e-9 && isExact(place, earlier));
  if (ratio >= manyTimes) {
    const times = roundedTo(ratio, 2);
    return isSure(times, false) ? { kind: 'times', times: about(formatted(times, say), times, ratio) } : null;
  }
  const plain = plainShare(share);
  if (plain !== null && plain.of <= 4) {
    const said = plain.some / plain.of;
    if (!isSure(said, true)) return null;
    if (plain.of === 2 && !grows) return { kind: 'part', part: about(say.share(1, 2, '2'), said, share) };
    if (plain.of !== 2)
      return { kind: 'share', grows, share: about(say.share(plain.some, plain.of, `${plain.of}`), said, share) };
  }
  const percent = share < 0.1 ? roundedTo(100 * share, 2) : Math.round(100 * share);
  return isSure(percent / 100, true)
    ? { kind: 'share', grows, share: about(say.percent(formatted(percent, say)), percent / 100, share) }
    : null;
}

const isExact = (place: Stated, earlier: Quantity) =>
  [place.quantity, earlier].every((one) => one.hedge === null && roundedAwayFrom(place, one) === 0);

/** Whether what is said holds within a tenth of it, wherever the figures lie that were rounded to these. */
function isSurely(said: number, ofChange: boolean, place: Stated, earlier: Quantity): boolean {
  const { quantity: later } = place;
  const [offLater, offEarlier] = [later, earlier].map((one) => roundedAwayFrom(place, one)) as [number, number];
  if (offEarlier >= earlier.value) return false;
  return [-1, 1].every((side) => {
    const ratio = (later.value + side * offLater) / (earlier.value - side * offEarlier);
    // A fall may not turn into a rise.
    const is = ofChange ? (ratio - 1) * Math.sign(later.value - earlier.value) : ratio;
    return Math.abs(is - said) <= surelyWithin * said + 1e-9;
  });
}
