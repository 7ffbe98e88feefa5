import { describe, expect, it } from 'vitest';
import { eventText, timelineToShow } from '../../../components/briefing/timeline-to-show.ts';
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

describe('eventText', () => {
  const text = 'Lisk and Maren signed the treaty on the water of the river.';

  it('only calls to mind what stands above', () => {
    expect(eventText(event('1990', { text, isSaid: true }))).toBe('Lisk and Maren signed the treaty on the …');
    expect(eventText(event('1990', { text }))).toBe(text);
  });

  it('does not cut what is short', () => {
    expect(eventText(event('1990', { isSaid: true }))).toBe('Event of 1990.');
  });
});
