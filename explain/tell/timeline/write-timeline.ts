import type { TimelineItem } from '../../model/reading.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { lineOf } from '../passages/lines.ts';
import type { SentenceDates } from './sentence-dates.ts';

/**
 * The article's dated events in order of time, each with the sentence that tells it. Only what the article says in its
 * own voice, with a date that is certain; empty where the article's language cannot be told.
 */
export function writeTimeline(
  prepared: PreparedArticle,
  statements: readonly Statement[],
  dates: SentenceDates,
): readonly TimelineItem[] {
  if (prepared.article.language === null) return [];
  const items = new Map<string, TimelineItem>();
  for (const sentence of prepared.sentences) {
    if (!tellsEvent(sentence, statements[sentence.at])) continue;
    const date = dates.of(sentence);
    const line = date === null ? null : lineOf(prepared, sentence);
    if (date !== null && line !== null && !items.has(line.text)) items.set(line.text, { ...line, date });
  }
  return [...items.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function tellsEvent({ block, text }: Sentence, statement: Statement | undefined): boolean {
  const { kind, role } = block.block;
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  return (
    role !== 'faq' && role !== 'other' && !text.endsWith('?') && !/@|https?:/.test(text) && statement?.quoted !== true
  );
}
