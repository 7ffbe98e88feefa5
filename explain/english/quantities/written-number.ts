import type { WrittenNumber } from '../../language/quantity-rules.ts';
import { magnitudes, spelledAt } from './spelled-number.ts';

const digitsPattern =
  /(\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?![\d,])|\d+|(?=\.\d))(\.\d+)?([½¼¾⅓⅔]| ?½)?/y;
/** Of sums, also by plain spaces: "R50 000". */
const spacedPattern =
  /(\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,])|\d+|(?=\.\d))(\.\d+)?([½¼¾⅓⅔]| ?½)?/y;
/** "million", "lakh crore"; with a space, a hyphen or nothing between. */
const named = new RegExp(
  String.raw`(?:\s|-)?(${[...magnitudes.keys()].join('|')})s?(?![\p{L}\p{N}])(?:\s(crore|million|billion)(?!\p{L}))?`,
  'iuy',
);
/** Of sums, also of everything: nothing else is written so. */
const shortened = /\s?(mn|mln|bn|tn|trn|cr)(?![\p{L}\p{N}])/iuy;
/** Of sums only: "$70K", "€3m-a-year". */
const ofMoney = /(?:(?<=\d) ?(m|b)|(k|t|mm|l))(?![\p{L}\p{N}])/iuy;
/** Before what is counted in the plural: "100m people", "12k followers", not "a 100m sprint". */
const ofThings =
  /([mMkKbB])(?= (?:more |new |\p{Ll}+(?:ed|ing|ly|al|ic) )?(?:people|users|views|\p{Ll}{3,}[^s\P{L}]s)(?![\p{L}-]))/uy;

const shortMagnitudes: Readonly<Record<string, number>> = {
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  k: 1e3,
  cr: 1e7,
  l: 1e5,
};

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** The number in digits or letters at a place, as English writes it; null where none is. */
export function numberAt(text: string, at: number, isMoney: boolean): WrittenNumber | null {
  if (!/[.\d]/.test(text[at] ?? '')) return spelledAt(text, at);
  const pattern = isMoney ? spacedPattern : digitsPattern;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const [all, whole = '', decimals = '', part = ''] = match;
  const end = at + all.length;
  // "1.2.3" and "10.30.15" are no numbers, nor is "1,2345".
  if (/^[.,]\d/.test(text.slice(end, end + 2))) return null;
  const plain = whole.replace(/[,\s]/g, '');
  const base = Number(plain + decimals) + (fractions[part.trim()] ?? 0);
  const magnitude = magnitudeAt(text, end, isMoney);
  const size = magnitude?.value ?? 1;
  return {
    value: times(base, size),
    end: magnitude?.end ?? end,
    digits: significant(plain, decimals + part.trim()),
    magnitude: size,
    spelled: false,
    round: false,
    ungrouped: size === 1 && part === '' && decimals === '' && /^\d{4,}$/.test(whole),
  };
}

function magnitudeAt(text: string, at: number, isMoney: boolean): { value: number; end: number } | null {
  named.lastIndex = at;
  const name = named.exec(text);
  if (name !== null) {
    const value = [name[1], name[2]].reduce(
      (product, word) => product * (magnitudes.get((word ?? '').toLowerCase()) ?? 1),
      1,
    );
    return { value, end: at + name[0].length };
  }
  for (const pattern of isMoney ? [shortened, ofMoney] : [shortened, ofThings]) {
    pattern.lastIndex = at;
    const short = pattern.exec(text);
    const sign = short?.slice(1).find((group) => group !== undefined);
    if (short && sign !== undefined)
      return { value: shortMagnitudes[sign.toLowerCase()] ?? 1, end: at + short[0].length };
  }
  return null;
}

/** 1.1 × 1,000,000 is 1,100,000, and not a hair more. */
function times(base: number, size: number): number {
  return Number((base * size).toPrecision(14));
}

function significant(whole: string, decimals: string): number {
  const digits = whole.replace(/^0+/, '') + decimals.slice(1);
  const said = decimals === '' ? digits.replace(/0+$/, '') : digits.replace(/^0+/, '');
  return Math.max(1, said.length);
}
