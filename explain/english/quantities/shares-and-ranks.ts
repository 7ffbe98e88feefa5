import { smallNames } from './spelled-number.ts';

const ones: readonly string[] = smallNames.split('|');
const numberOf = (word: string): number => {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  const at = ones.indexOf(word.toLowerCase());
  return at <= 19 ? at : (at - 18) * 10;
};

const some = String.raw`(?:[1-9]\d{0,2}(?![\d.,]\d)|${smallNames})`;
/** "One in five", "nine out of 10"; no "one in two weeks", "5 in 2010". */
const inPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$£€-])(${some})(?:[- ](?:in|out of)[- ])(?:every )?(${some}|[1-9]\d{0,2}(?:,\d{3})+)(?!\p{L}|[.,]?\d|%|[- ](?:years?|months?|weeks?|days?|hours?|minutes?|seasons?|games|matches|starts|attempts|innings|places|cities|states|countries|different|separate|per ?cent|million|billion|thousand|hundred)\b)`,
  'iuy',
);

const denominators: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const numerators: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
/** "A third of", "two-thirds", "three quarters of"; "a quarter" alone is also three months, and "a third" one more. */
const fractionPattern =
  /(?<![\p{L}\p{N}-])(?:(a|one)[- ](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?= of\b(?! an?\b)(?! (?:a |the )?(?:hundred|thousand|million|billion|trillion|century|mile|year)))|(two|three|four|five|six|seven|eight|nine)[- ](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s(?= of\b| majority|[ ,.;](?!in a row|running)))/iuy;

/** A share in words at a place. */
export function shareAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  inPattern.lastIndex = at;
  const one = inPattern.exec(text);
  if (one !== null) {
    const value = numberOf(one[1] ?? '') / numberOf(one[2] ?? '');
    return value > 0 && value < 1 ? { value, end: at + one[0].length } : null;
  }
  fractionPattern.lastIndex = at;
  const fraction = fractionPattern.exec(text);
  if (fraction === null) return null;
  const [all, lone = '', loneOf = '', several = '', of = ''] = fraction;
  const value = (numerators[(lone || several).toLowerCase()] ?? 0) / (denominators[(loneOf || of).toLowerCase()] ?? 1);
  return value > 0 && value < 1 ? { value, end: at + all.length } : null;
}

export const ordinals: readonly string[] = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(
  ' ',
);
const rankPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(${ordinals.slice(1).join('|')}|\d{1,3}(?:st|nd|rd|th))[- ](?:largest|biggest|highest|lowest|smallest|longest|tallest|richest|poorest|fastest|oldest|youngest|worst|best|most|least|busiest|deepest|largest)(?![\p{L}])|(?:ranked|ranks|ranking|came|finished|placed) (?:in )?(${ordinals.join('|')}|\d{1,3}(?:st|nd|rd|th))(?![\p{L}]))`,
  'iuy',
);

/** A rank in words at a place. */
export function rankAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  rankPattern.lastIndex = at;
  const match = rankPattern.exec(text);
  if (match === null) return null;
  const word = (match[1] ?? match[2] ?? '').toLowerCase();
  const value = /^\d/.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word) + 1;
  return { value, end: at + match[0].length };
}
