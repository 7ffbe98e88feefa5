import type { Briefing, Line, TimelineItem } from '../../explain/model/reading.ts';

/** Fewer are no line of time. */
const fewest = 3;
/** More would be a chronicle: the popup is for a minute. */
const most = 8;

/**
 * The events that the briefing shows, by date: those that the article tells first, one for a date, and none whose
 * sentence stands above already. Empty where too few are left.
 *
 * @param said all lines that stand above
 */
export function timelineToShow(
  { timeline }: Briefing,
  said: readonly Pick<Line, 'block' | 'text'>[],
): readonly TimelineItem[] {
  const fresh = timeline.filter((item) => !said.some((line) => overlap(item, line)));
  const byDate = new Map<string, TimelineItem>();
  for (const item of fresh.toSorted((a, b) => a.block - b.block)) {
    if (byDate.size < most && !byDate.has(item.date)) byDate.set(item.date, item);
  }
  const shown = new Set(byDate.values());
  return shown.size < fewest ? [] : timeline.filter((item) => shown.has(item));
}

function overlap(a: Pick<Line, 'block' | 'text'>, b: Pick<Line, 'block' | 'text'>): boolean {
  return a.block === b.block && (a.text.includes(b.text) || b.text.includes(a.text));
}
