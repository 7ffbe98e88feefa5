import type { Line, TimelineItem } from '../../model/reading.ts';

/** Fewer dates are no line of time. */
const fewest = 3;
/** More would be a chronicle: a briefing is for a minute. */
const most = 8;

type Place = Pick<Line, 'block' | 'text'>;

/**
 * Flags the events that the briefing shows, one for a date: those that the article tells first and no other section says,
 * and the story's own, which stands in the gist. Others that stand in other sections only where three dates would not be
 * reached without them; none where the article has fewer. Never one that cannot be
 * understood alone.
 *
 * @param items by date
 * @param said the lines of the other sections
 */
export function showEvents(
  items: readonly TimelineItem[],
  gist: readonly Place[],
  said: readonly Place[],
): readonly TimelineItem[] {
  const isIn = (item: TimelineItem, lines: readonly Place[]) => lines.some((line) => overlap(item, line));
  const told = items
    .filter(({ leansBack }) => !leansBack)
    .toSorted((a, b) => a.block - b.block)
    .map((item) => ({ item, isSaid: isIn(item, said) }));
  const fresh = told.filter(({ isSaid }) => !isSaid);
  const own = told.filter(({ item }) => isIn(item, gist)).at(0);
  const shown = new Map<string, { readonly item: TimelineItem; readonly isSaid: boolean }>();
  const show = (events: typeof told, count: number) => {
    for (const event of events)
      if (shown.size < count && !shown.has(event.item.date)) shown.set(event.item.date, event);
  };
  // Told again elsewhere, the story's own day needs no line twice.
  if (own !== undefined)
    show(
      fresh.filter(({ item }) => item.date === own.item.date),
      1,
    );
  if (own !== undefined) show([own], 1);
  show(fresh, most);
  show(told, fewest);
  if (shown.size < fewest) return items;
  const flags = new Map([...shown.values()].map(({ item, isSaid }) => [item, isSaid]));
  return items.map((item) => {
    const isSaid = flags.get(item);
    return isSaid === undefined ? item : { ...item, shown: true, ...(isSaid && { isSaid }) };
  });
}

function overlap(a: Place, b: Place): boolean {
  return a.block === b.block && (a.text.includes(b.text) || b.text.includes(a.text));
}
