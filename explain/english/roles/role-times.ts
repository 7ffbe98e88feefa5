import type { RoleSign } from '../../language/role-rules.ts';
import { months, shortMonths, weekdays as weekdayNames } from '../words/calendar.ts';

const monthNames = months.map((month) => month.toLowerCase());
const longMonths = monthNames.join('|');
/** News agencies write these in full, and the model was trained without their short forms. */
const neverShort = new Set('mar apr jun jul'.split(' '));
const anyMonth = [
  longMonths,
  ...shortMonths.filter((month) => !neverShort.has(month)).map((month) => String.raw`${month}\.?`),
].join('|');
const weekdays = weekdayNames.join('|').toLowerCase();

/** "March 3rd, 2021", "3 March 2021". */
export const dates: readonly RegExp[] = [
  new RegExp(String.raw`\b(?<month>${anyMonth}) (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,? (?<year>\d{4}))?`, 'g'),
  new RegExp(
    String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${longMonths})\b(?:,? (?<year>\d{4}))?`,
    'g',
  ),
];

/** "In early March". */
export const monthAlone = new RegExp(
  String.raw`\b(?:in|since|until|from|last|of) (?:early |late |mid-)?(?<month>${longMonths})\b(?! \d)`,
  'g',
);

/** Number of a month, 0 to 11, by its name in full or shortened. */
export function monthOf(name: string): number {
  return monthNames.findIndex((month) => month.startsWith(name.slice(0, 3)));
}

/** "Last year", "the past few months". */
const pastPeriods = [
  'week|weekend|month|year|summer|winter|spring|fall|autumn|decade|century|term|few|several|two|three|four',
  String.raw`five|six|\d+`,
].join('|');

/** "Next week", "the coming days". */
const comingPeriods = [
  'week|weekend|month|year|summer|winter|spring|fall|autumn|day|days|few|two|steps?|election|term|round',
  'meeting',
].join('|');

/** How long: "decades", "a century", "three years". */
const durations = String.raw`years|decades|months|centuries|generations|a (?:decade|year|century)|\w+ (?:years|decades|months)`;

/** Expressions that place an event before, at or after the article's own time. */
export const times: readonly RoleSign[] = [
  ['weekday', new RegExp(`\\b(?:${weekdays})\\b`)],
  ['last weekday', new RegExp(`\\blast (?:${weekdays})\\b`)],
  ['next weekday', new RegExp(`\\bnext (?:${weekdays})\\b`)],
  ['today', /\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week))\b/],
  [
    'last period',
    new RegExp(String.raw`\b(?:last|past|previous|recent) (?:${pastPeriods})s?\b|\bearlier (?:this|in|that)\b`),
  ],
  [
    'next period',
    new RegExp(
      String.raw`\b(?:next|coming|upcoming) (?:${comingPeriods})\b|\b(?:tomorrow|later this|in the future|by the end of|over the next|in the coming)\b`,
    ),
  ],
  ['ago', /\bago\b/],
  ['since', /\bsince\b/],
  ['for years', new RegExp(String.raw`\bfor (?:(?:more than|over|nearly|almost|about|at least) )?(?:${durations})\b`)],
];
