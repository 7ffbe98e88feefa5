import type { Unit } from '../../glossary/quantities/quantity-data.ts';
import type { Quantity } from '../model/quantity.ts';
import { between, type QuantityContext, type Stated } from './context.ts';
import { formatted, roundedTo } from './rounded.ts';
import { unitIndexOf } from './unit-index.ts';

/** Fewer digits than these would make one mile of three quarters of one. */
const leastDigits = 2;
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
  if (isTemperature && mayBeDifference(place, unit)) return null;
  const convert = (value: number) => (isTemperature ? temperature(value, unit) : (value * unit.factor) / target.factor);
  const round = (value: number) =>
    isTemperature ? Math.round(value) : roundedTo(value, Math.max(leastDigits, quantity.digits));
  const { say } = rules;
  const [low, high] = [quantity.value, quantity.to].map((value) =>
    value === undefined ? undefined : formatted(round(convert(value)), say),
  );
  if (low === undefined) return null;
  const count = high === undefined || high === low ? low : say.range(low, high);
  return say.amount(say.about(count, false), target.term, target.plural);
}

/** "Kilometres per litre" are another measure. */
function isForEach({ quantity }: Stated, data: QuantityContext['data']): boolean {
  const found = quantity.per === null ? [] : unitIndexOf(data).behind(quantity.per);
  return found.some(({ unit }) => unit.dimension !== 'time');
}

function temperature(value: number, { id }: Unit): number {
  return id === 'celsius' ? value * 1.8 + 32 : (value - 32) / 1.8;
}

function mayBeDifference(place: Stated, { id, factor }: Unit): boolean {
  const { quantity, rules, sentence } = place;
  const { belowZero, difference } = rules.relations;
  if (belowZero.test(between(place, quantity.end, quantity.end + 30))) return true;
  const value = Math.abs(id === 'celsius' ? quantity.value : quantity.value * factor);
  return value < surelyNoDifference && difference.test(sentence.text);
}

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
