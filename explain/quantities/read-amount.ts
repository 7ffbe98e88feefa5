import type { Unit } from '../../glossary/quantities/quantity-data.ts';
import type { Found } from '../language/quantity-rules.ts';
import type { Currency, QuantityKind } from '../model/quantity.ts';
import { type Amount, kinds, nothing, type Place } from './amount.ts';
import { readCount } from './read-count.ts';
import type { Reader } from './reader.ts';
import { isMeantIn } from './unit-index.ts';

/** Characters around a number that are looked at. */
const around = 160;

/**
 * The amount whose number begins at a place; null where none does.
 * @param from what stands before it is no part of it: the first number of a range
 */
export function readAmount(text: string, at: number, reader: Reader, from = 0): Amount | null {
  const { rules, country } = reader;
  const before = text.slice(Math.max(from, at - around), at);
  const special = inWords(text, at, before, reader);
  if (special !== null) return special;
  const sign = rules.currencyBefore(before, text.slice(at, at + around), country);
  const number = rules.numberAt(text, at, sign !== null);
  // "Zero-hours contracts"
  if (number === null || (number.spelled && number.value === 0)) return null;
  const behind = text.slice(number.end, number.end + around);
  const place: Place = { text, start: at, number, before, behind };
  if (sign !== null) return money(place, sign, reader);
  return ageAt(place, reader) ?? named(place, reader) ?? readCount(place, reader);
}

/** A share, a multiple or a rank, which have wordings of their own. */
function inWords(text: string, at: number, before: string, { rules }: Reader): Amount | null {
  const read = { share: rules.shareAt, multiple: rules.multipleAt, rank: rules.rankAt };
  for (const kind of ['share', 'multiple', 'rank'] as const) {
    const found = read[kind](text, at);
    if (found !== null) return special(kind, at, found, rules.hedgeBefore(before, false));
  }
  return null;
}

function special(
  kind: QuantityKind,
  start: number,
  found: { value: number; end: number },
  hedge: Amount['hedge'],
): Amount {
  return {
    ...nothing,
    kind,
    start,
    end: found.end,
    value: found.value,
    digits: 1,
    hedge,
  };
}

/** A sum with its currency's sign before it, or its name behind. */
export function money(place: Place, sign: Found<Currency>, { rules }: Reader): Amount {
  const { number, start, before, behind } = place;
  const name = rules.currencyNamed(behind, sign.value);
  const per = rules.perBehind(behind.slice(name?.length ?? 0));
  return {
    ...nothing,
    kind: 'money',
    start: start - sign.length,
    end: number.end + (name?.length ?? 0) + (per?.length ?? 0),
    value: number.value,
    currency: name?.value ?? sign.value,
    per: per?.value ?? null,
    digits: number.digits,
    hedge: rules.hedgeBefore(before.slice(0, before.length - sign.length), false) ?? rules.hedgeBehind(behind),
  };
}

function ageAt({ number, start, before, behind }: Place, { rules }: Reader): Amount | null {
  const age = rules.ageBehind(behind);
  const isAge =
    age !== null || (number.value > 0 && number.value < 120 && number.magnitude === 1 && rules.isAge(before, behind));
  if (!isAge) return null;
  return {
    ...nothing,
    kind: 'age',
    start,
    end: number.end + (age?.length ?? 0),
    value: number.value * (age?.value ?? 1),
    unit: 'year',
    digits: number.digits,
    hedge: rules.hedgeBefore(before, false),
  };
}

/** Of what there is less than nothing. */
const signed: ReadonlySet<string> = new Set(['temperature', 'share']);

/** A number with a unit or a currency's name. */
function named(place: Place, reader: Reader): Amount | null {
  const { number, start, before, behind } = place;
  const { rules, country } = reader;
  const unit = unitAt(place, reader);
  if (unit === null) {
    if (isGlued(before)) return null;
    const currency = rules.currencyBehind(behind, number, country);
    return currency === null ? null : withName(place, currency, reader);
  }
  const rest = restOf(unit, behind, reader);
  const value = number.value + rest.value;
  const per = rules.perBehind(behind.slice(unit.behind + rest.length));
  const minus = signed.has(unit.unit.dimension) && unit.before === 0 ? (rules.minus.exec(before)?.[0].length ?? 0) : 0;
  return {
    ...nothing,
    kind: kinds[unit.unit.dimension] ?? 'measure',
    start: start - unit.before - minus,
    end: number.end + unit.behind + rest.length + (per?.length ?? 0),
    value: minus > 0 ? -value : value,
    unit: unit.unit.id,
    per: per?.value ?? null,
    // An inch is a twelfth of a foot: "5 feet 6 inches" are known to a hundredth.
    digits: number.digits + (rest.length === 0 ? 0 : unit.unit.id === 'foot' ? 2 : 1),
    hedge:
      rules.hedgeBefore(before.slice(0, before.length - unit.before - minus), unit.unit.dimension === 'time') ??
      rules.hedgeBehind(behind.slice(unit.behind)),
  };
}

/** What of the same is said behind a unit: "an hour *and a half*", "5 feet *6 inches*". */
function restOf({ unit, before, behind: length }: UnitAround, behind: string, { rules }: Reader): Found<number> {
  const text = behind.slice(length);
  const half = before === 0 ? rules.andHalf.exec(text) : null;
  if (half !== null) return { value: 0.5, length: half[0].length };
  const inches = unit.id === 'foot' ? rules.inches.exec(text) : null;
  const value = Number(inches?.[1] ?? 0) / 12;
  return inches !== null && value < 1 ? { value, length: inches[0].length } : { value: 0, length: 0 };
}

function withName(place: Place, currency: Found<Currency>, reader: Reader): Amount {
  const { number, behind } = place;
  const bare = money(place, { value: currency.value, length: 0 }, reader);
  const per = reader.rules.perBehind(behind.slice(currency.length));
  return { ...bare, end: number.end + currency.length + (per?.length ?? 0), per: per?.value ?? null };
}

interface UnitAround {
  readonly unit: Unit;
  readonly before: number;
  readonly behind: number;
}

function unitAt({ start, number, before, behind }: Place, { rules, units }: Reader): UnitAround | null {
  const isMeant = (unit: Unit) => isMeantIn(unit, before + behind) && rules.isUnit(unit.id, number, before, behind);
  const ahead = units.before(before).find(({ unit }) => isMeant(unit));
  if (ahead !== undefined) return { unit: ahead.unit, before: ahead.length, behind: 0 };
  if (isGlued(before) || (number.ungrouped && /^[- ]/.test(behind) && !/^ ?[°%]/.test(behind) && start === 0))
    return null;
  const gap = rules.unitGap.exec(behind)?.[0].length ?? 0;
  const found = units.behind(behind.slice(gap)).find(({ unit }) => isMeant(unit));
  return found === undefined ? null : { unit: found.unit, before: 0, behind: gap + found.length };
}

/** "Covid-19 per cent" is none, nor is the "19" of it an amount of anything. */
function isGlued(before: string): boolean {
  return /[\p{L}\p{N}_][-‐–]?$|[#@/]$|\d[.:]$/u.test(before);
}
