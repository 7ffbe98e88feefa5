import type { ArticleMeta } from '../../explain/model/article.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { interfaceLanguage, t } from '../../i18n/translate.ts';

/** After so many days an article is old news: the briefing then says how old. */
const oldAfterDays = 60;
const dayMs = 86_400_000;
/** Mean Gregorian month and year, in days. */
const monthDays = 30.44;
const yearDays = 365.25;

export interface ArticleAge {
  /**
   * "12 March, today", "Updated 12 March, today", and where that was long after it came out "Updated 12 March, today, first
   * published 3 May 2019"; "2019" where no more is known; null if the date is unknown or said by `old`.
   */
  readonly date: string | null;
  /** "Written 8 months ago, on 3 July: facts may have moved."; null for younger articles. */
  readonly old: string | null;
}

/**
 * What the briefing says of an article's age, which counts from its last change. The dates are ISO 8601 dates or date-times as
 * the page states them; `now`: milliseconds since 1970. Days are counted in the reader's own time zone; a date without a
 * time is that day everywhere. From a year or a month alone nothing is counted.
 */
export function articleAge(
  { published, modified }: Pick<ArticleMeta, 'published' | 'modified'>,
  now: number,
): ArticleAge {
  if (published !== null && isVague(published)) return { date: eventDate(published), old: null };
  const written = published === null ? null : dayOf(published);
  if (written === null) return { date: null, old: null };
  const changed = modified === undefined ? null : dayOf(modified);
  const isChanged = changed !== null && changed > written;
  const last = isChanged ? changed : written;
  const today = startOfDay(new Date(now));
  const days = daysBetween(last, today);
  const day = dayName(last, today);
  if (days > oldAfterDays) {
    const values = { ago: distance(days), day };
    return { date: null, old: t(isChanged ? 'briefing.age.oldUpdated' : 'briefing.age.oldWritten', values) };
  }
  const ago = nearness(days);
  if (!isChanged) return { date: ago === null ? day : t('briefing.age.near', { day, ago }), old: null };
  const first = daysBetween(written, last) > oldAfterDays ? dayName(written, today) : null;
  return { date: updated(day, ago, first), old: null };
}

/** @param first when it came out, where that is to be said */
function updated(day: string, ago: string | null, first: string | null): string {
  if (ago === null)
    return first === null ? t('briefing.age.updated', { day }) : t('briefing.age.updatedFirst', { day, first });
  return first === null
    ? t('briefing.age.updatedNear', { day, ago })
    : t('briefing.age.updatedNearFirst', { day, ago, first });
}

/** Rounded, because a day may have 23 or 25 hours. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / dayMs);
}

/** "12 March", with the year if it is not the year of `beside`. */
function dayName(day: Date, beside: Date): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
  if (day.getFullYear() !== beside.getFullYear()) options.year = 'numeric';
  return formatDate(new Intl.DateTimeFormat(interfaceLanguage(), options), day);
}

/** An ISO date as "2 March" or, in another year than `now`'s, "2 March 2024"; null if it is none. */
export function shortDate(iso: string, now: number): string | null {
  const day = dayOf(iso);
  return day === null ? null : dayName(day, new Date(now));
}

/** A date or date-time as the page states it, in words: "28 November 2026", "2026". As it stands where it is none. */
export function dateInWords(iso: string): string {
  if (isVague(iso)) return eventDate(iso);
  const day = dayOf(iso);
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return day === null ? iso : formatDate(new Intl.DateTimeFormat(interfaceLanguage(), options), day);
}

/**
 * An event's date for people: "2019", "March 2019" or "12 March 2019", as precise as the ISO date is.
 *
 * @param language of the words (BCP 47)
 */
export function eventDate(iso: string, language = interfaceLanguage()): string {
  const [year, month, day] = iso.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  const date = new Date(Date.UTC(year ?? Number.NaN, (month ?? 1) - 1, day ?? 1));
  return Number.isNaN(date.getTime()) ? iso : formatDate(new Intl.DateTimeFormat(language, options), date);
}

/** "today", "yesterday", "3 days ago"; null for days that are not near. */
function nearness(days: number): string | null {
  if (days < 0 || days > 7) return null;
  return new Intl.RelativeTimeFormat(interfaceLanguage(), { numeric: 'auto' }).format(-days, 'day');
}

/** "8 months ago" */
function distance(days: number): string {
  const format = new Intl.RelativeTimeFormat(interfaceLanguage());
  if (days < yearDays) return format.format(-Math.round(days / monthDays), 'month');
  return format.format(-Math.floor(days / yearDays), 'year');
}

/** A year, or a month of one: no day. */
function isVague(iso: string): boolean {
  return /^\d{4}(?:-\d{2})?$/u.test(iso);
}

function dayOf(iso: string): Date | null {
  if (isVague(iso)) return null;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const date = year === undefined ? new Date(iso) : new Date(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(date.getTime()) ? null : startOfDay(date);
}

function startOfDay(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}
