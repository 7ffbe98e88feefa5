import { describe, expect, it } from 'vitest';
import { timelineToShow } from '../../../components/briefing/timeline-to-show.ts';
import type { TimelineItem } from '../../../explain/model/reading.ts';
import { readingOf } from '../invented.ts';

const event = (date: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  block: 1,
  date,
  text: `Event of ${date}.`,
  paragraph: 1,
  leansBack: false,
  ...more,
});

describe('timelineToShow', () => {
  it('shows the events that the briefing has chosen', () => {
    const timeline = [event('1990', { shown: true }), event('1991'), event('1992', { shown: true })];
    expect(timelineToShow(readingOf([], { timeline }).briefing).map(({ date }) => date)).toEqual(['1990', '1992']);
  });
});
