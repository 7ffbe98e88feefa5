import { perLanguage } from '../../language/per-language.ts';
import type { TimelineItem } from '../../model/reading.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { lineOf } from '../passages/lines.ts';
import { DatePlaces } from './date-places.ts';
import { dateIn } from './find-date.ts';

const placesFor = perLanguage(({ dates }) => new DatePlaces(dates.words));

/**
 * The article's dated events in order of time, each with the sentence that tells it. Only what the article says in its
 * own voice, with a date that is certain; empty where the article's language cannot be told.
 */
export function writeTimeline(prepared: PreparedArticle, statements: readonly Statement[]): readonly TimelineItem[] {
  const { article, language } = prepared;
  if (article.language === null) return [];
  const places = placesFor(language);
  const items = new Map<string, TimelineItem>();
  for (const sentence of prepared.sentences) {
    if (!tellsEvent(sentence, statements[sentence.at])) continue;
    const date = dateIn(sentence.text, article.meta.published, language.dates.parse, places);
    if (date === null || isContradicted(date, sentence.text, prepared)) continue;
    const line = lineOf(prepared, sentence);
    if (line !== null && !items.has(line.text)) items.set(line.text, { ...line, date });
  }
  return [...items.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Whether a year was guessed for a month to which the article itself gives another: "in May", and elsewhere "May 2023". */
function isContradicted(date: string, sentence: string, { article, language }: PreparedArticle): boolean {
  const [year = '', month] = date.split('-');
  if (month === undefined || sentence.includes(year)) return false;
  const stated = language.dates.words.statedYears[Number(month) - 1];
  if (stated === undefined) return false;
  return article.blocks.some(({ text }) => [...text.matchAll(stated)].some(([, other]) => other !== year));
}

function tellsEvent({ block, text }: Sentence, statement: Statement | undefined): boolean {
  const { kind, role } = block.block;
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  return role !== 'faq' && role !== 'other' && !text.endsWith('?') && !text.includes('@') && statement?.quoted !== true;
}
