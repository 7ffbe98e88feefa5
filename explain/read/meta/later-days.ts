import type { ArticleMeta } from '../../model/article.ts';
import type { OutlineBlock } from '../../model/outline.ts';
import { isoDate } from './iso-date.ts';

/** Days that are planned are rarely further ahead of a text. */
const aheadDays = 365;

/** One such day may be when a treaty ends. */
const leastDays = 2;

const dayMs = 86_400_000;

/** A day with its year: "3 May 2024", "May 3, 2024", "3 de mayo de 2024". */
const fullDate =
  /\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?(?:19|20)\d\d(?!\d)|\p{L}{3,10}\.?\s\d{1,2},?\s(?:19|20)\d\d(?!\d)/gu;

/**
 * What an article says about itself, without its dates where its text tells of several days long after them: then it was
 * written later, or again, and the page does not say when.
 */
export function withoutEarlierDates(meta: ArticleMeta, body: readonly OutlineBlock[]): ArticleMeta {
  const { published, modified, ...others } = meta;
  if (published === null) return meta;
  const last = Math.max(...[published, modified ?? published].map(timeOf));
  const days = body.flatMap(({ text }) => text.match(fullDate) ?? []).map(isoDate);
  const later = days.filter((day) => day !== null && timeOf(day) > last + aheadDays * dayMs);
  return new Set(later).size >= leastDays ? { ...others, published: null } : meta;
}

function timeOf(date: string): number {
  return Date.parse(date.slice(0, 10));
}
