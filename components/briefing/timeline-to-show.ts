import type { Briefing, TimelineItem } from '../../explain/model/reading.ts';

/** The events that the briefing shows, by date. */
export function timelineToShow({ timeline }: Briefing): readonly TimelineItem[] {
  return timeline.filter(({ shown }) => shown === true);
}
