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

/** A dateline is older than the page by at most so many days. */
const datelineDays = 4;

const dayMs = 86_400_000;

/**
 * The dates that a page states of itself. Where the lines below its headline or its text say other days than its metadata,
 * when it came out cannot be told: nothing may then be counted from that day, and no age be claimed.
 */
export function pageDates(outline: Outline, node: LdNode | undefined): PageDates {
  const { tags, time, url } = outline.meta;
  const shown = shownDates(outline);
  const stated = [ldText(node?.datePublished), ...publishedTags.map((name) => tags[name] ?? null), time, dateIn(url)];
  const published = firstDate(stated) ?? shown[0]?.date ?? null;
  if (published === null) return { published, modified: null };
  const updates = shown.filter(({ date, isUpdate }) => isUpdate && date.slice(0, 10) >= published.slice(0, 10));
  const modified =
    firstDate([ldText(node?.dateModified), ...modifiedTags.map((name) => tags[name] ?? null)]) ??
    updates[0]?.date ??
    null;
  const own = [published, modified, ...updates.map(({ date }) => date)].filter((date) => date !== null);
  const isShown = shown.length === 0 || shown.some(({ date }) => isNear(date, own, sameDay));
  const isTold = textDates(outline, published).every((date) => date !== null && isNear(date, own, datelineDays));
  return isShown && isTold ? { published, modified } : { published: null, modified: null };
}

function firstDate(texts: readonly (string | null)[]): string | null {
  return texts.map((text) => isoDate(text ?? '')).find((date) => date !== null) ?? null;
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
