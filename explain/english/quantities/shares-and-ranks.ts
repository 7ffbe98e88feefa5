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
  /(?<![\p{L}\p{N}-])(?:(a|one)[- ](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?= of\b(?! an?\b)(?! (?:a |the )?(?:hundred|thousand|million|billion|trillion|century|mile|year)))|(one)-(third|fifth|sixth|seventh|eighth|ninth|tenth)(?![\p{L}-])|(two|three|four|five|six|seven|eight|nine)[- ](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s(?= of\b| majority|[ ,.;](?!in a row|running))(?! of an?\b))/iuy;

/** "Half of the voters", "half its staff", "more than half": no half of a match or a year, no half an hour. */
const halfPattern =
  /(?<![\p{L}\p{N}-])(?<!\b(?:an?|and|the|this|that|every|each|first|second|latter|last|other|better|top|bottom|third|next|early|later|opening|upper|lower|my|your|his|her|its|their|our|northern|southern|eastern|western) )half(?= of (?!an?\b)| (?:the|its|their|his|her|our|my|all|those|these)\b|(?<=\b(?:than|nearly|almost|about|around|roughly|over|only|just|by|in|to|under) half)(?:[.,;:)]|$| (?:said|say|are|were|have|had|in|from|since|to|by|as|what)\b))/iuy;
/** "By a third", "nearly a quarter": surely a share where nothing that is counted or timed follows. */
const loneFractionPattern =
  /(?<=\b(?:by|about|nearly|almost|roughly|around|than|just|up|down) )a (third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?=[.,;:)]|$| (?:in|from|since|compared|as|on|this|last|over|between|when|while|and|but|less|more|lower|higher)\b)/iuy;

/** A share in words at a place. */
export function shareAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  inPattern.lastIndex = at;
  const one = inPattern.exec(text);
  if (one !== null) {
    const value = numberOf(one[1] ?? '') / numberOf(one[2] ?? '');
    return value > 0 && value < 1 ? { value, end: at + one[0].length } : null;
  }
  halfPattern.lastIndex = at;
  const half = halfPattern.exec(text);
  if (half !== null) return { value: 0.5, end: at + half[0].length };
  loneFractionPattern.lastIndex = at;
  const lone = loneFractionPattern.exec(text);
  if (lone !== null) return { value: 1 / (denominators[(lone[1] ?? '').toLowerCase()] ?? 1), end: at + lone[0].length };
  fractionPattern.lastIndex = at;
  const fraction = fractionPattern.exec(text);
  if (fraction === null) return null;
  const [some = '', of = ''] = fraction.slice(1).filter(Boolean);
  const value = (numerators[some.toLowerCase()] ?? 0) / (denominators[of.toLowerCase()] ?? 1);
  return value > 0 && value < 1 ? { value, end: at + fraction[0].length } : null;
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

/** Behind "times": what is more, or what it is so many times of. "Three times a week" is how often. */
const timesOf = String.raw`(?:as|more|less|fewer|faster|slower|the|its|their|his|her|that|those|what|\p{Ll}+er than|(?:larg|bigg|great|small|high|low|long|short|strong|heavi|deadli|cheap|rich|old|fast|broad|wid)er)(?!\p{L})`;
const multiplePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$£€-])(?:(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|${smallNames})(?:[ -]times(?= ${timesOf})|-fold(?!\p{L}))|(\d{1,3})-to-(?:1|one)(?![\p{L}\p{N}])|(\d{1,2}(?:\.\d+)?|100)[xX](?![\p{L}\p{N}])|(${smallNames})fold(?!\p{L}))`,
  'iuy',
);

/** "Three times as many", "2x", "tenfold": how many times as much. */
export function multipleAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  multiplePattern.lastIndex = at;
  const match = multiplePattern.exec(text);
  if (match === null) return null;
  const word = match.slice(1).find(Boolean) ?? '';
  const value = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : numberOf(word);
  return value > 0 ? { value, end: at + match[0].length } : null;
}
