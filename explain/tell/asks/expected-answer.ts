import type { QuestionKind } from './question-kinds.ts';

const count = String.raw`\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions|billions|half|third|quarter|double|both|all|majority)\b`;
const size = String.raw`\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|billions|half|third|quarter|double)\b`;
const time = String.raw`\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\. \d|\b\d+ (?:hours?|days?|weeks?|months?|years?)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter|dawn|noon|midnight|today|tonight|tomorrow|yesterday|immediately|days?|weeks?|months?|years?|delay\w*|paus\w*|postpon\w*|suspend\w*|permanent\w*|indefinite\w*)\b`;

/** What a sentence must hold to answer a question for a number or a time. */
const expectations: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  percentage: new RegExp(size, 'iu'),
  amount: new RegExp(
    String.raw`${size}|\bfinancial (?:details|terms)\b|\bundisclosed\b|\bnot (?:been )?disclosed\b`,
    'iu',
  ),
  width: new RegExp(count, 'iu'),
  people: new RegExp(count, 'iu'),
  wording: /\b(?:whether|ask(?:s|ed|ing)?|pos(?:es?|ed|ing)|choos\w+|choice|decid\w+|reads?|approv\w+)\b|\?/iu,
  date: new RegExp(time, 'iu'),
  start: new RegExp(time, 'iu'),
};
/** These may be asked beside something else that needs no number ("How wide is it, and where?"). */
const mayLack: ReadonlySet<QuestionKind> = new Set(['width']);

/**
 * Whether a sentence holds the number or the time that a question asks for: null where it asks for neither, or also
 * for something else.
 */
export function holdsExpected(kinds: readonly QuestionKind[], sentence: string): boolean | null {
  const asked = kinds.find((kind) => expectations[kind] !== undefined);
  if (asked === undefined) return null;
  const holds = expectations[asked]?.test(sentence) === true;
  return holds || !mayLack.has(asked) ? holds : null;
}
