import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '../../../../explain/model/reading.ts';
import { showEvents } from '../../../../explain/tell/timeline/show-events.ts';

const event = (block: number, date: string, text = `Event ${block}.`): TimelineItem => ({
  block,
  date,
  text,
  paragraph: block,
  leansBack: false,
});

/** Dates shown; in brackets those whose sentence stands elsewhere, too. */
function shown(
  items: readonly TimelineItem[],
  gist: readonly TimelineItem[] = [],
  others: readonly TimelineItem[] = [],
): readonly string[] {
  return showEvents(items, gist, [...gist, ...others])
    .filter((item) => item.shown)
    .map(({ date, isSaid }) => (isSaid ? `(${date})` : date));
}

const four = [event(4, '1990'), event(3, '1991'), event(2, '1992'), event(1, '1993')];

describe('showEvents', () => {
  it('shows three dates, but not two', () => {
    expect(shown(four.slice(1))).toEqual(['1991', '1992', '1993']);
    expect(shown(four.slice(2))).toEqual([]);
    expect(shown([event(3, '1990'), event(2, '1990'), event(1, '1991')])).toEqual([]);
  });

  it('shows none that cannot be understood alone', () => {
    const [first, ...others] = four;
    expect(shown(first === undefined ? [] : [{ ...first, leansBack: true }, ...others])).toEqual([
      '1991',
      '1992',
      '1993',
    ]);
  });

  it('leaves out what stands in another section, where three dates are left', () => {
    expect(shown(four, [], [event(3, '', 'The war came. Event 3.')])).toEqual(['1990', '1992', '1993']);
    expect(shown(four, [], [event(9, '', 'Event 3.')])).toHaveLength(4);
  });

  it('brings it where they are not', () => {
    expect(shown(four.slice(1), [], [event(3, '')])).toEqual(['(1991)', '1992', '1993']);
  });

  it('always holds the story’s own event', () => {
    expect(shown(four, [event(1, '')])).toEqual(['1990', '1991', '1992', '(1993)']);
    const many = Array.from({ length: 12 }, (_, at) => event(20 - at, String(1990 + at)));
    expect(shown(many, [event(20, '')])).toContain('(1990)');
  });

  it('tells the story’s own day by another sentence where there is one', () => {
    expect(shown([...four, event(5, '1993')], [event(1, '')])).toEqual(['1990', '1991', '1992', '1993']);
  });

  it('shows one event for a date and at most eight, those that the article tells first', () => {
    const many = Array.from({ length: 12 }, (_, at) => event(20 - at, String(1990 + at)));
    expect(shown(many)).toEqual(many.slice(4).map(({ date }) => date));
    expect(shown([event(5, '1990'), event(2, '1990'), event(3, '1991'), event(4, '1992')])).toHaveLength(3);
  });

  it('loses no event', () => {
    expect(showEvents(four, [], []).map(({ text }) => text)).toEqual(four.map(({ text }) => text));
  });
});
