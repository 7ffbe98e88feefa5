import type { WrittenNumber } from '../language/quantity-rules.ts';
import { type Amount, kinds, nothing, type Place } from './amount.ts';
import type { Reader } from './reader.ts';

/** A bare number: what it counts, or a large one whatever it counts. */
export function readCount(place: Place, { rules, units }: Reader): Amount | null {
  const { number, start, before, behind } = place;
  if (rules.isNoAmount(number, before, behind)) return null;
  const noun = rules.countedBehind(behind, number);
  const isUnitThere = (id: string) => !noun?.value.includes(' ') || rules.isUnit(id, number, before, behind);
  // Points are counted of an index, a team or a licence as well.
  const unit = units
    .behind(noun?.value.split(' ').at(-1) ?? '')
    .find(({ unit: one }) => one.dimension !== 'points' && isUnitThere(one.id))?.unit;
  // A unit alone was refused: nobody can tell what the pounds are.
  const things = unit !== undefined && !noun?.value.includes(' ') ? null : noun;
  const length = things?.length ?? 0;
  const per = rules.perBehind(behind.slice(length));
  if (!isCounted(number, things !== null, per?.value ?? null, place, rules)) return null;
  return {
    ...nothing,
    // "132 city-owned acres"
    kind: unit === undefined || things === null ? 'count' : (kinds[unit.dimension] ?? 'measure'),
    start,
    end: number.end + length + (per?.length ?? 0),
    value: number.value,
    unit: things === null ? null : (unit?.id ?? null),
    things: unit === undefined ? (things?.value ?? null) : null,
    per: per?.value ?? null,
    digits: number.digits,
    hedge: rules.hedgeBefore(before, false) ?? rules.hedgeBehind(behind),
  };
}

/** Numbers in words count little that anybody would ask of. */
const leastSpelled = 10;

/** Whether a number that is no date, score or name counts something. */
function isCounted(
  { value, spelled, ungrouped, magnitude }: WrittenNumber,
  hasNoun: boolean,
  per: string | null,
  { before, behind }: Place,
  rules: Reader['rules'],
): boolean {
  if ((value >= 1000 && !ungrouped) || (value > 1 && rules.relations.partAhead.test(behind))) return true;
  if (hasNoun) return !spelled || value >= leastSpelled || magnitude > 1;
  if (spelled && value < leastSpelled) return false;
  return !ungrouped && ((per !== null && !spelled) || rules.isBareCount(before, behind));
}
