import type { Features } from './features.ts';

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const longMonths = monthNames.join('|');
const anyMonth = `${longMonths}|jan\\.?|feb\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?`;
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

const monthDay = new RegExp(`\\b(${anyMonth}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'g');
const dayMonth = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${longMonths})\\b(?:,? (\\d{4}))?`, 'g');
const monthAlone = new RegExp(
  `\\b(?:in|since|until|from|last|of) (?:early |late |mid-)?(${longMonths})\\b(?! \\d)`,
  'g',
);

const DAY = 86_400_000;

/** A date without a year that would lie further ahead than this is last year's. In days. */
const AHEAD_DAYS = 200;

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
const expressions: readonly (readonly [name: string, pattern: RegExp])[] = [
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

/**
 * When a paragraph plays, relative to the publication date.
 *
 * @param text in lower case
 * @param published day of publication, ISO 8601, or null: then years say only that there are some
 */
export function addTimeFeatures(features: Features, text: string, published: string | null): void {
  for (const [name, pattern] of expressions) if (pattern.test(text)) features.set(name, 1);
  const today = published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T12:00:00Z`);
  addYears(features, text, today);
  if (!Number.isNaN(today)) {
    for (const [, month, day, year] of text.matchAll(monthDay)) addDate(features, today, month, day, year);
    for (const [, day, month, year] of text.matchAll(dayMonth)) addDate(features, today, month, day, year);
  }
  addMonths(features, text, today);
}

function addYears(features: Features, text: string, today: number): void {
  const years = (text.match(/\b(?:1[6-9]\d\d|20\d\d)\b/g) ?? []).map(Number);
  const own = new Date(today).getUTCFullYear();
  for (const year of years) {
    if (Number.isNaN(own)) features.set('some year', 1);
    else if (year < own - 1) features.set('earlier year', 1);
    else if (year === own - 1) features.set('year before', 1);
    else features.set(year === own ? 'own year' : 'later year', 1);
  }
}

function addDate(features: Features, today: number, month = '', day = '', year = ''): void {
  const index = monthNames.findIndex((name) => name.startsWith(month.replace('.', '').slice(0, 3)));
  if (Number(day) > 31) return;
  const own = new Date(today).getUTCFullYear();
  const at = (inYear: number) => Date.UTC(inYear, index, Number(day), 12);
  const isLastYears = year === '' && (at(own) - today) / DAY > AHEAD_DAYS;
  const days = (at(Number(year) || (isLastYears ? own - 1 : own)) - today) / DAY;
  const place = days > 1.5 ? 'ahead' : days > -4 ? 'these days' : days > -30 ? 'recent' : 'long past';
  features.set(`date ${place}`, 1);
}

function addMonths(features: Features, text: string, today: number): void {
  for (const [, month = ''] of text.matchAll(monthAlone)) {
    features.set('month', 1);
    if (Number.isNaN(today)) continue;
    features.set(monthNames.indexOf(month) === new Date(today).getUTCMonth() ? 'own month' : 'other month', 1);
  }
}
