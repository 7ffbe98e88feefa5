import type { Outline } from '../../model/outline.ts';
import { isoDate } from './iso-date.ts';
import { type LdNode, ldText } from './json-ld.ts';
import { shownDates } from './shown-lines.ts';
import { textDates } from './text-dates.ts';

/** When an article came out and was last changed: ISO 8601 dates or date-times; null where nobody can tell. */
export interface PageDates {
  readonly published: string | null;
  readonly modified: string | null;
}

const publishedTags = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'cxenseparse:recs:publishtime',
];

const modifiedTags = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];

/** Further apart than so many days, two dates are not those of one day in two time zones. */
const sameDay = 1;

/** A dateline is older than the page by at most so many days, and so is the day on which its address was made. */
const draftDays = 4;

const dayMs = 86_400_000;

/**
 * The dates that a page states of itself. Where its metadata, its address, the lines below its headline and its text say
 * different days, when it came out cannot be told: nothing may then be counted from that day, and no age be claimed.
 */
export function pageDates(outline: Outline, node: LdNode | undefined): PageDates {
  const { tags, time, url } = outline.meta;
  const shown = shownDates(outline);
  const named = datesOf([ldText(node?.datePublished), ...publishedTags.map((name) => tags[name] ?? null)]);
  const inAddress = datesOf([dateIn(url)]);
  const published = [...named, ...datesOf([time]), ...inAddress][0] ?? shown[0]?.date ?? null;
  if (published === null) return { published, modified: null };
  const updates = shown.filter(({ date, isUpdate }) => isUpdate && dayOf(date) >= dayOf(published));
  const changed = datesOf([ldText(node?.dateModified), ...modifiedTags.map((name) => tags[name] ?? null)]);
  const modified = latestOf([...changed.slice(0, 1), ...updates.map(({ date }) => date)]);
  const own = [published, modified, ...updates.map(({ date }) => date)].filter((date) => date !== null);
  const isShown = shown.length === 0 || shown.some(({ date }) => isNear(date, own, sameDay));
  const isTold = textDates(outline, published).every((date) => date !== null && isNear(date, own, draftDays));
  const agrees =
    isShown &&
    isTold &&
    isInOrder(published, modified) &&
    [...named, ...inAddress].every((date) => isWithin(date, own));
  return agrees ? { published, modified } : { published: null, modified: null };
}

function datesOf(texts: readonly (string | null)[]): readonly string[] {
  return texts.map((text) => isoDate(text ?? '')).filter((date) => date !== null);
}

/** The first of those on the latest day. */
function latestOf(dates: readonly string[]): string | null {
  return dates.toSorted((a, b) => dayOf(b) - dayOf(a))[0] ?? null;
}

/** What is planned is changed for the last time before it comes out, but not long before. */
function isInOrder(published: string, modified: string | null): boolean {
  return modified === null || dayOf(modified) >= dayOf(published) - draftDays * dayMs;
}

/** Whether a day lies in the time from when a page came out until it was last changed. */
function isWithin(date: string, own: readonly string[]): boolean {
  const days = own.map(dayOf);
  const day = dayOf(date);
  return day >= Math.min(...days) - draftDays * dayMs && day <= Math.max(...days) + draftDays * dayMs;
}

/** The day in an address: "/2024/05/03/harbour". */
function dateIn(url: string): string | null {
  const inPath = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:\/|$|-)/.exec(url);
  return inPath ? `${inPath[1]}-${inPath[2]?.padStart(2, '0')}-${inPath[3]?.padStart(2, '0')}` : null;
}

function isNear(date: string, others: readonly string[], days: number): boolean {
  return others.some((other) => Math.abs(dayOf(date) - dayOf(other)) <= days * dayMs);
}

function dayOf(date: string): number {
  return Date.parse(date.slice(0, 10));
}
