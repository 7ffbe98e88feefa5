import type { Found, WrittenNumber } from '../language/quantity-rules.ts';
import type { Currency } from '../model/quantity.ts';
import type { Amount } from './amount.ts';
import { money, readAmount } from './read-amount.ts';
import type { Reader } from './reader.ts';

/** A currency's sign before the second number of a range is at most so long. */
const signChars = 5;
/** Characters before an amount that say what is done with it. */
const lead = 40;
/** A magnitude below this is part of the number itself: "three hundred to five hundred billion". */
const thousand = 1000;
const oldest = 120;

/** The second amount of a range, and how it is tied to the first. */
interface Second {
  readonly amount: Amount;
  /** With a hyphen or dash. */
  readonly isTied: boolean;
  readonly joint: string;
}

/** What stands before the first of both. */
interface Lead {
  readonly before: string;
  readonly sign: Found<Currency> | null;
}

/**
 * An amount with the other end of its range, where one follows: "5-7%", "between 5 and 7 million", "$5m to $7m". The first number
 * has the unit and the magnitude of the second where it has none of its own. Of a change ("from 5 to 7 million") both ends.
 *
 * @param amount what was read at the place; null where the first number says nothing by itself
 */
export function joinRange(text: string, at: number, amount: Amount | null, reader: Reader): readonly Amount[] {
  const alone = amount === null ? [] : [amount];
  if (amount?.kind === 'age') return [agesFrom(amount, text, reader)];
  if (amount !== null && ['share', 'rank', 'multiple'].includes(amount.kind)) return alone;
  const { rules, country } = reader;
  const sign = rules.currencyBefore(text.slice(Math.max(0, at - lead), at), text.slice(at, at + lead), country);
  const number = rules.numberAt(text, at, sign !== null);
  if (number === null || number.value === 0) return alone;
  const start = amount?.start ?? at - (sign?.length ?? 0);
  const end = amount !== null && amount.things === null ? amount.end : number.end;
  const before = text.slice(Math.max(0, start - lead), start);
  if (amount === null && rules.isNoAmount(number, text.slice(Math.max(0, start - lead), start), '')) return [];
  const second = alike(amount, secondAt(text, end, { before, sign }, reader), reader);
  const isBare = amount === null || amount.kind === 'count';
  const first = second === null ? null : firstValue(isBare ? null : amount, number, second.amount);
  if (second === null || first === null) return alone;
  if (!second.isTied && rules.range.notRange.test(before))
    return [
      { ...second.amount, value: first, start, end, digits: number.digits, hedge: amount?.hedge ?? null },
      second.amount,
    ];
  // "Two weeks or three months" are two.
  const isOne = isBare || second.isTied || (second.joint !== 'or' && !saysChange(before, reader));
  const isRange = first < second.amount.value && isOne;
  return isRange ? [joined({ ...second.amount, value: first, start }, second.amount, number, before, reader)] : alone;
}

/** "Aged between 4 and 11", "ages 5-11": the other age is what nothing else says it is. */
function agesFrom(age: Amount, text: string, { rules }: Reader): Amount {
  const behind = text.slice(age.end, age.end + lead);
  const isPair = rules.range.pair.test(text.slice(Math.max(0, age.start - lead), age.start));
  const joint = (isPair ? rules.range.pairJoint.exec(behind) : null) ?? rules.range.joint.exec(behind);
  const at = age.end + (joint?.[0].length ?? 0);
  const number = joint === null ? null : rules.numberAt(text, at, false);
  if (number === null || number.value <= age.value || number.value > oldest) return age;
  const own = rules.ageBehind(text.slice(number.end, number.end + lead));
  return { ...age, to: number.value, end: number.end + (own?.length ?? 0) };
}

function joined(first: Amount, second: Amount, { digits }: WrittenNumber, before: string, { rules }: Reader): Amount {
  return {
    ...first,
    to: second.value,
    digits: Math.max(digits, second.digits),
    hedge: rules.hedgeBefore(before, first.kind === 'duration'),
  };
}

function secondAt(text: string, end: number, { before, sign }: Lead, reader: Reader): Second | null {
  const { range } = reader.rules;
  const behind = text.slice(end, end + lead);
  // "Between two-year and 30-year yields" are two.
  const isPair = range.pair.test(before) && !/\p{L}-\p{L}+$/u.test(text.slice(Math.max(0, end - lead), end));
  const joint = (isPair ? range.pairJoint.exec(behind) : null) ?? range.joint.exec(behind);
  if (joint === null) return null;
  const from = end + joint[0].length;
  for (let at = from; at <= from + signChars; at += 1) {
    if (!/[\d\p{L}]/u.test(text[at] ?? '') || !isSign(text, from, at, reader)) continue;
    const amount = (at === from ? sharedSign(text, at, sign, reader) : null) ?? readAmount(text, at, reader, from);
    if (amount !== null && amount.kind !== 'share' && amount.kind !== 'rank')
      return { amount, isTied: !/^ \p{L}/u.test(joint[0]), joint: joint[0].trim() };
  }
  return null;
}

/** "30 minutes to an hour": one of a larger unit is in the unit of the first; two numbers with units of their own are no range. */
function alike(first: Amount | null, second: Second | null, { units }: Reader): Second | null {
  const own = units.byId.get(first?.unit ?? '');
  const other = units.byId.get(second?.amount.unit ?? '');
  if (second?.amount.value !== 1 || own === undefined || own.dimension !== other?.dimension) return second;
  const value = Number((other.factor / own.factor).toPrecision(10));
  return { ...second, amount: { ...second.amount, value, unit: own.id } };
}

/** "$20-25m": the second number of two that share a sign, where nothing else says what it is of. */
function sharedSign(text: string, at: number, sign: Found<Currency> | null, reader: Reader): Amount | null {
  const number = sign === null ? null : reader.rules.numberAt(text, at, true);
  if (sign === null || number === null) return null;
  const behind = text.slice(number.end, number.end + lead);
  const isOther =
    reader.rules.countedBehind(behind, number) !== null || reader.units.behind(behind.trimStart()).length > 0;
  return isOther
    ? null
    : money({ text, start: at, number, before: '', behind }, { value: sign.value, length: 0 }, reader);
}

/** Whether there is nothing, or a currency's sign, between two places. */
function isSign(text: string, from: number, at: number, { rules, country }: Reader): boolean {
  if (from === at) return true;
  return rules.currencyBefore(text.slice(from, at), text.slice(at, at + lead), country)?.length === at - from;
}

/** "Fell one point to 74": by how much, and to where. */
function saysChange(before: string, { rules }: Reader): boolean {
  const { grows, shrinks } = rules.relations;
  const last = before.slice(-16);
  return rules.range.difference.test(before) || grows.test(last) || shrinks.test(last);
}

/** The first number's value in the second's terms; null where the two are not of one kind. */
function firstValue(amount: Amount | null, number: WrittenNumber, second: Amount): number | null {
  const magnitude = [1e12, 1e9, 1e6].find((size) => second.value >= size) ?? 1;
  const isShort = number.magnitude < thousand && magnitude > 1 && number.value < thousand;
  const inMagnitude = Number((number.value * magnitude).toPrecision(14));
  if (amount === null) return isShort ? inMagnitude : number.value;
  const isSame =
    amount.kind === second.kind && amount.unit === second.unit && amount.currency?.one === second.currency?.one;
  if (!isSame) return null;
  return isShort && amount.kind === 'money' ? inMagnitude : amount.value;
}
