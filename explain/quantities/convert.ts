import type { Unit } from '../../glossary/quantities/quantity-data.ts';
import type { Quantity } from '../model/quantity.ts';
import { between, type QuantityContext, type Stated } from './context.ts';
import { formatted, roundedWithin } from './rounded.ts';
import { unitIndexOf } from './unit-index.ts';

/** What is said may be off by so much: a foot is 30 centimetres, and 100 yards are 90 metres. */
const mostOff = 0.016;
/** From so many degrees on nobody counts single ones where the text does not. */
const hot = 1000;
/** Below so many degrees Celsius a temperature may be a difference between two. */
const surelyNoDifference = 15;
/** The article's own conversion stands so near, and is so near in value. */
const nearChars = 12;
const nearValue = 0.15;

/**
 * A measure in what the reader counts in, rounded to the precision as written: "about 480 kilometres". Null where the reader counts
 * in it anyway, where the article converts it itself, and for degrees that may be a difference.
 */
export function conversionOf(place: Stated, { data, system }: QuantityContext): string | null {
  const { quantity, rules } = place;
  const { byId } = unitIndexOf(data);
  const unit = byId.get(quantity.unit ?? '');
  const target = byId.get(unit?.to?.[system] ?? '');
  if (unit === undefined || target === undefined || isConverted(place, unit, byId)) return null;
  if (isForEach(place, data) || rules.relations.unlikeAmount.test(between(place, quantity.end, quantity.end + 30)))
    return null;
  const isTemperature = unit.dimension === 'temperature';
  if (isTemperature && mayBeMeantOtherwise(place, unit)) return null;
  const into = isTemperature ? target : inSize(target, quantity.value * unit.factor, byId);
  if (into === null) return null;
  const convert = (value: number) => (isTemperature ? temperature(value, unit) : (value * unit.factor) / into.factor);
  const { say } = rules;
  const ends = [quantity.value, ...(quantity.to === undefined ? [] : [quantity.to])].map(convert);
  const [low = '', high = low] = alike(ends, (value) => rounded(value, quantity, isTemperature)).map((value) =>
    formatted(value, say),
  );
  return say.amount(say.about(high === low ? low : say.range(low, high), false), into.term, into.plural);
}

/** A third of a metre is said in centimetres, and millions of kilograms in tonnes; a hundredth of an ounce tells nobody anything. */
function inSize(target: Unit, base: number, byId: ReadonlyMap<string, Unit>): Unit | null {
  const value = base / target.factor;
  if (value < (target.least ?? 0)) return null;
  if (value < (target.below?.value ?? 0)) return byId.get(target.below?.unit ?? '') ?? target;
  return value >= (target.from?.value ?? Number.POSITIVE_INFINITY)
    ? (byId.get(target.from?.unit ?? '') ?? target)
    : target;
}

/** In as few digits as it was written with, or as are near enough. */
function rounded(value: number, { digits, hedge }: Quantity, isTemperature: boolean): number {
  const least = hedge === 'about' || hedge === 'nearly' ? 1 : digits;
  return isTemperature && (Math.abs(value) < hot || least > 2)
    ? Math.round(value)
    : roundedWithin(value, mostOff, least);
}

/** Both ends of a range to the same place: "5 to 10", "7.6 to 12.7". */
function alike(ends: readonly number[], round: (value: number) => number): readonly number[] {
  const rounds = ends.map(round);
  const decimals = Math.max(...rounds.map((end) => String(end).split('.')[1]?.length ?? 0));
  return decimals === 0 ? rounds : ends.map((end) => Number(end.toFixed(decimals)));
}

/** "Kilometres per litre" are another measure. */
function isForEach({ quantity }: Stated, data: QuantityContext['data']): boolean {
  const found = quantity.per === null ? [] : unitIndexOf(data).behind(quantity.per);
  return found.some(({ unit }) => unit.dimension !== 'time');
}

function temperature(value: number, { id }: Unit): number {
  return id === 'celsius' ? value * 1.8 + 32 : (value - 32) / 1.8;
}

function mayBeMeantOtherwise(place: Stated, { id, factor }: Unit): boolean {
  const { quantity, rules, sentence } = place;
  const { belowZero, cold, difference } = rules.relations;
  if (belowZero.test(between(place, quantity.end, quantity.end + 30))) return true;
  if (
    quantity.value > 0 &&
    isWarm(quantity.value, id) &&
    cold.test(between(place, quantity.start - 60, quantity.start))
  )
    return true;
  const value = Math.abs(id === 'celsius' ? quantity.value : quantity.value * factor);
  return value < surelyNoDifference && difference.test(sentence.text);
}

/** Nobody calls it cold: its sign may have been lost. */
const isWarm = (value: number, id: string) => value >= (id === 'celsius' ? surelyNoDifference : 60);

/** Whether the amount right beside it is the same in another unit. */
function isConverted(place: Stated, unit: Unit, byId: ReadonlyMap<string, Unit>): boolean {
  const { quantity, before, next } = place;
  const isNear = (one: Quantity | null) =>
    one !== null && (one.end <= quantity.start ? quantity.start - one.end : one.start - quantity.end) <= nearChars;
  return [before, next].some((other) => {
    const otherUnit = byId.get(other?.unit ?? '');
    if (other === null || !isNear(other) || otherUnit === undefined || otherUnit.id === unit.id) return false;
    if (otherUnit.dimension !== unit.dimension) return false;
    if (unit.dimension === 'temperature') return true;
    const [own, theirs] = [quantity.value * unit.factor, other.value * otherUnit.factor];
    return Math.abs(own - theirs) <= nearValue * own;
  });
}
