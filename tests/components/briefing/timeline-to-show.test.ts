import { describe, expect, it } from 'vitest';
import { timelineToShow } from '../../../components/briefing/timeline-to-show.ts';
import type { TimelineItem } from '../../../explain/model/reading.ts';
import { readingOf } from '../invented.ts';

const event = (block: number, date: string, text = `Event ${block}.`): TimelineItem => ({
  block,
  date,
  text,
  paragraph: block,
  leansBack: false,
});
const shown = (timeline: readonly TimelineItem[], said: readonly TimelineItem[] = []) =>
  timelineToShow(readingOf([], { timeline }).briefing, said).map(({ date }) => date);

describe('timelineToShow', () => {
  it('shows three events, but not two', () => {
    expect(shown([event(3, '1990'), event(2, '1991'), event(1, '1992')])).toEqual(['1990', '1991', '1992']);
    expect(shown([event(3, '1990'), event(2, '1991')])).toEqual([]);
  });

  it('shows no sentence that stands above, also as part of a longer line', () => {
    const events = [event(4, '1990'), event(3, '1991'), event(2, '1992'), event(1, '1993')];
    const wide = event(3, '', 'The war came. Event 3.');
    expect(shown(events, [wide])).toEqual(['1990', '1992', '1993']);
    expect(shown(events, [wide, event(4, '')])).toEqual([]);
    expect(shown(events, [event(9, '', 'Event 3.')])).toHaveLength(4);
  });

  it('shows one event for a date and at most eight, those that the article tells first', () => {
    const many = Array.from({ length: 12 }, (_, at) => event(20 - at, String(1990 + at)));
    expect(shown(many)).toEqual(many.slice(4).map(({ date }) => date));
    expect(shown([event(5, '1990'), event(2, '1990'), event(3, '1991'), event(4, '1992')])).toHaveLength(3);
  });
});
