import type { Line, TimelineItem } from '../../model/reading.ts';
import { countWords } from '../../text/count-words.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import type { ToldSoFar } from '../passages/told-so-far.ts';

/** Fewer dates are no line of time. */
const fewest = 3;
/** More would be a chronicle: a briefing is for a minute. */
const most = 8;

/**
 * Flags the events that the briefing shows, one for a date: the story's own, which stands in what happened, too, and those
 * that the article tells first and no other section says, where they can be understood alone. None where these have fewer than three dates, or there is no room
 * for three; else they count as told.
 *
 * @param items by date
 * @param room in words
 */
export function showEvents(
  items: readonly TimelineItem[],
  { sentences }: Pick<PreparedArticle, 'sentences'>,
  gist: readonly Pick<Line, 'text'>[],
  told: ToldSoFar,
  room: number,
): readonly TimelineItem[] {
  // A sentence that comes with the one it leans on: that one may tell of another time.
  const whole = new Set(sentences.map(({ text }) => text));
  const own = new Set(gist.map(({ text }) => text));
  const inOrder = items
    .filter(({ text, leansBack }) => !leansBack && whole.has(text) && (own.has(text) || !told.has(text)))
    .sort((a, b) => Number(own.has(b.text)) - Number(own.has(a.text)) || a.block - b.block);
  const chosen = new Map<string, TimelineItem>();
  let left = room;
  for (const item of inOrder) {
    const words = own.has(item.text) ? 0 : countWords(item.text);
    if (chosen.size === most || chosen.has(item.date) || words > left) continue;
    chosen.set(item.date, item);
    left -= words;
  }
  if (chosen.size < fewest) return items;
  const shown = new Set(chosen.values());
  told.note([...shown].filter(({ text }) => !own.has(text)));
  return items.map((item) => (shown.has(item) ? { ...item, shown: true } : item));
}
