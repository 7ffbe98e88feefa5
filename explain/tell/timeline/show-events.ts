import type { TimelineItem } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import type { ToldSoFar } from '../passages/told-so-far.ts';

/** Fewer dates are no line of time. */
const fewest = 3;
/** More would be a chronicle: a briefing is for a minute. */
const most = 8;

/**
 * Flags the events that the briefing shows, one for a date: those that the article tells first and no other section says.
 * None where these have fewer than three dates, or there is no room for three.
 *
 * @param items by date
 */
export function showEvents(
  items: readonly TimelineItem[],
  { sentences }: Pick<PreparedArticle, 'sentences'>,
  told: ToldSoFar,
): readonly TimelineItem[] {
  // A sentence that comes with the one it leans on: that one may tell of another time.
  const whole = new Set(sentences.map(({ text }) => text));
  const inOrder = items.filter(({ text }) => whole.has(text)).sort((a, b) => a.block - b.block);
  const shown = new Map<string, TimelineItem>();
  for (const item of inOrder)
    if (shown.size < most && !shown.has(item.date) && told.takes(item.text, item.date)) shown.set(item.date, item);
  if (shown.size < fewest) return items;
  const chosen = new Set(shown.values());
  return items.map((item) => (chosen.has(item) ? { ...item, shown: true } : item));
}
