import type { WrittenNumber } from '../../language/quantity-rules.ts';

const list = (words: string) => words.split(' ');
const ones = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = list('twenty thirty forty fifty sixty seventy eighty ninety');

/** In lower case: what each word adds. */
const small: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, at): [string, number] => [word, at]),
  ...tens.map((word, at): [string, number] => [word, 10 * (at + 2)]),
]);

/** What multiplies what stands before it. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

export const smallNames = [...ones, ...tens].join('|');
const magnitudeNames = [...magnitudes.keys()].join('|');
/** A number below a hundred, in letters. */
const belowHundred = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${ones.join('|')})`;

const wholePattern = new RegExp(
  String.raw`(?:an?(?= (?:${magnitudeNames})\b)|${belowHundred}\b)(?:[- ](?:${magnitudeNames})\b(?:,? and)?(?: ${belowHundred}\b)?)*(?![- ]and[- ]a[- ]half)`,
  'iy',
);
/** "Two and a half million", "half a million", "a quarter of a million". */
const halfPattern = new RegExp(
  String.raw`(?:(?:(${belowHundred}) and (?:an? )?(half|quarter|three-quarters)|(half) an?|(?:an? )?(quarter) of an?|(three[- ]quarters) of an?)) (${magnitudeNames})\b`,
  'iy',
);
/** "Half an hour", "a quarter of a mile", "quarter-century": the part of one of what follows. */
const partPattern =
  /(?:(half) an?|(half)(?=[- ](?:hour|mile|metre|meter|tonne|ton|acre|pint|litre|gallon|point)\b)|(?:an? )?(quarter)(?: of an?|(?=[- ](?:century|point)\b))|(half)(?=[- ]century\b)(?<=\b(?:for|than|over|nearly|almost|about|last|past|next) (?:a )?half)|(three[- ]quarters) of an?)(?=[- ]\p{Ll})/iuy;
/** "An hour and a half", where the half is read behind the unit; "more than a foot", but not "a foot of the table". */
const onePattern =
  /an?(?= \p{Ll}+(?: |-)and(?: |-)(?:a(?: |-))?half\b|(?<=\b(?:than|up to|about|nearly|almost|at least|around|roughly|over|under|close to|(?:minutes|inches) to) an?) (?:foot|mile|metre|meter|kilometre|kilometer|inch|acre|hectare|tonne|ton|gallon|litre|liter|hour|minute)\b(?! of (?:the|his|her|their)\b))/iuy;
/** "Two and a half", "a million and a half". */
const andHalfPattern = new RegExp(
  String.raw`(${belowHundred}|an? (?:${magnitudeNames}))(?:[- ]and[- ]a[- ]half)\b`,
  'iy',
);

const parts: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };
const partOf = (word: string | undefined) => (word === undefined ? 0 : (parts[word.toLowerCase()] ?? 0.75));

/** A number in letters that begins at a place; null where none does. Time linear in its length. */
export function spelledAt(text: string, at: number): WrittenNumber | null {
  const half = matchAt(halfPattern, text, at);
  if (half !== null) {
    const [whole, count, andPart, ...alone] = half;
    const times = magnitudes.get((half[6] ?? '').toLowerCase()) ?? 1;
    const value = (count === undefined ? 0 : wholeOf(count).value) + partOf(andPart ?? alone.slice(0, 3).find(Boolean));
    return spelled(value * times, at + whole.length, times);
  }
  const andHalf = matchAt(andHalfPattern, text, at);
  if (andHalf !== null) {
    const { value, magnitude } = wholeOf(andHalf[1] ?? '');
    return spelled(value + 0.5 * magnitude, at + andHalf[0].length, magnitude);
  }
  const part = matchAt(partPattern, text, at);
  if (part !== null) return spelled(partOf(part.slice(1).find(Boolean)), at + part[0].length, 1);
  const one = matchAt(onePattern, text, at);
  if (one !== null) return spelled(1, at + one[0].length, 1);
  const [found] = matchAt(wholePattern, text, at) ?? [];
  if (found === undefined) return null;
  const trimmed = found.replace(/,? and$/i, '');
  const { value, magnitude } = wholeOf(trimmed);
  return { ...spelled(value, at + trimmed.length, magnitude), round: /^an? (?!dozen)\S+$/iu.test(trimmed) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "Two million three hundred thousand": each magnitude multiplies what stands between it and a larger one before it. */
function wholeOf(text: string): { value: number; magnitude: number } {
  let total = 0;
  let current = 0;
  let largest = 1;
  for (const word of text.toLowerCase().split(/[-\s,]+/)) {
    const magnitude = magnitudes.get(word);
    if (magnitude === undefined) current += small.get(word) ?? 0;
    else if (magnitude <= 100) current = Math.max(1, current) * magnitude;
    else if (magnitude > largest && total > 0) {
      // "A thousand million", "two lakh crore".
      total = (total + current) * magnitude;
      current = 0;
    } else {
      total += Math.max(1, current) * magnitude;
      current = 0;
    }
    largest = Math.max(largest, magnitude ?? 1);
  }
  return { value: total + current, magnitude: largest };
}

function spelled(value: number, end: number, magnitude: number): WrittenNumber {
  const digits = String(value).replace(/[.]|0+$/g, '').length;
  return { value, end, digits: Math.max(1, digits), magnitude, spelled: true, round: false, ungrouped: false };
}
