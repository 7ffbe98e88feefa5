import type { Briefing, TimelineItem } from '../../explain/model/reading.ts';

/** Words by which a line that stands above is known again. */
const mostWords = 8;

/** The events that the briefing shows, by date. One that another section tells, too, is only called to mind: "Lisk signed …". */
export function timelineToShow({ timeline }: Briefing): readonly TimelineItem[] {
  return timeline.filter(({ shown }) => shown === true);
}

/** What is read of an event: no line stands in the briefing twice. */
export function eventText({ text, isSaid }: TimelineItem): string {
  const words = text.split(' ');
  return isSaid === true && words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : text;
}
