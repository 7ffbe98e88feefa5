import { perLanguage } from '../../language/per-language.ts';
import type { ArticleMeta } from '../../model/article.ts';
import type { TimelineItem } from '../../model/reading.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { maskQuotes, spansInQuotes } from '../../text/quoted-spans.ts';
import { lineOf } from '../passages/lines.ts';
import { DatePlaces } from './date-places.ts';
import { type Clock, dateIn, type EventDate } from './find-date.ts';

/** So many sentences back, a year that is named still is that of the story. */
const sentencesBack = 2;

const smallHours = /T0[0-5]:.*(?:Z|[+-]00:00)$/;

const dayMs = 86_400_000;

const placesFor = perLanguage(({ dates }) => new DatePlaces(dates.words));

/**
 * The article's dated events in order of time, each with the sentence that tells it. Only what the article says in its
 * own voice, with a date that is certain; empty where the article's language cannot be told.
 */
export function writeTimeline(prepared: PreparedArticle, statements: readonly Statement[]): readonly TimelineItem[] {
  if (prepared.article.language === null) return [];
  const items = new Map<string, TimelineItem>();
  for (const sentence of prepared.sentences) {
    if (!tellsEvent(sentence, statements[sentence.at])) continue;
    const dated = dateOf(sentence, prepared);
    if (dated === null || (dated.year === 'nearest' && isOfOtherYear(dated, sentence, prepared))) continue;
    const line = lineOf(prepared, sentence);
    if (line !== null && !items.has(line.text)) items.set(line.text, { ...line, date: dated.date });
  }
  return [...items.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function dateOf(sentence: Sentence, { article, language }: PreparedArticle): EventDate | null {
  return dateIn(toldBy(sentence), clockOf(article.meta), language.dates.parse, placesFor(language));
}

/**
 * Also the day of the last change: what was added then counts from it. In universal time, the small hours are still the
 * evening before for half of the world.
 */
function clockOf({ published, modified }: ArticleMeta): Clock {
  if (published === null) return [];
  const days = [published, ...(modified === undefined ? [] : [modified])].flatMap((date) =>
    smallHours.test(date) ? [new Date(Date.parse(date) - dayMs).toISOString(), date] : [date],
  );
  return [...new Set(days.map((day) => day.slice(0, 10)))];
}

/** A sentence's own words: without its dateline, and its quotations made unreadable. */
function toldBy({ text, block }: Sentence): string {
  const told = text.replace(block.language.dates.words.dateline, '');
  return maskQuotes(told, spansInQuotes(told));
}

/**
 * Whether the nearest year may not be that of a month without one: the article gives another year for the month elsewhere
 * ("in May", and "May 2023"), or speaks of another year right before.
 */
function isOfOtherYear({ date, start }: EventDate, sentence: Sentence, prepared: PreparedArticle): boolean {
  const { article, language, sentences } = prepared;
  const [year = '', month] = date.split('-');
  if (
    placesFor(language)
      .yearsIn(toldBy(sentence).slice(0, start))
      .some((other) => other !== year)
  )
    return true;
  const before = sentences
    .slice(Math.max(0, sentence.at - sentencesBack), sentence.at)
    .map((one) => dateOf(one, prepared));
  if (before.some((other) => other?.year === 'stated' && !other.date.startsWith(year))) return true;
  const stated = language.dates.words.statedYears[Number(month) - 1];
  if (stated === undefined) return false;
  return article.blocks.some(({ text }) => [...text.matchAll(stated)].some(([, other]) => other !== year));
}

function tellsEvent({ block, text }: Sentence, statement: Statement | undefined): boolean {
  const { kind, role } = block.block;
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  return (
    role !== 'faq' && role !== 'other' && !text.endsWith('?') && !/@|https?:/.test(text) && statement?.quoted !== true
  );
}
