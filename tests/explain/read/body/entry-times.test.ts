import { describe, expect, it } from 'vitest';
import { entryTime, orderOf } from '../../../../explain/read/body/entry-times.ts';

const minutes = (text: string) => entryTime(text)?.minutes;

describe('entryTime', () => {
  it('reads a time at the beginning of a line or heading', () => {
    expect(minutes('20:42 Ann Reed')).toBe(1242);
    expect(minutes('20:42KEY EVENT')).toBe(1242);
    expect(minutes('8.42pm GMT')).toBe(1242);
    expect(
      minutes('12:05 a.m. Harbour closed after the storm, with all of its piers and everything that stands on them'),
    ).toBe(5);
    expect(minutes('20h42')).toBe(1242);
  });

  it('reads a date with a time, how long ago it was, and seconds since 1970', () => {
    expect(entryTime('Ann Reed14 August 2023 10:01')?.kind).toBe('dated');
    expect((minutes('Ann Reed 15 August 2023 09:01') ?? 0) - (minutes('Ann Reed14 August 2023 10:01') ?? 0)).toBe(
      23 * 60,
    );
    expect(minutes('5m ago')).toBe(-5);
    expect(minutes('2 hours ago')).toBe(-120);
    expect(minutes('1692000120')).toBe(28_200_002);
  });

  it.each([
    'The harbour was closed at 20:42, the port said.',
    '3.20 per cent more',
    '25:10 Ann Reed',
    '13.20pm',
    'Psalm 10:01:02',
    '14 August 2023',
    'Ann Reed',
  ])('takes "%s" for none', (text) => {
    expect(entryTime(text)).toBeNull();
  });
});

describe('orderOf', () => {
  const clocks = (...all: string[]) => orderOf(all.flatMap((text) => entryTime(text) ?? []));

  it('tells which end is the latest', () => {
    expect(clocks('20:10', '20:10', '19:00')).toBe('latest-first');
    expect(clocks('19:00', '20:10')).toBe('earliest-first');
  });

  it('lets a clock begin anew at midnight', () => {
    expect(clocks('00:20', '23:50', '22:00')).toBe('latest-first');
  });

  it('says nothing where times go to and fro, or stand still', () => {
    expect(clocks('20:10', '19:00', '20:30')).toBeNull();
    expect(clocks('20:10', '20:10')).toBeNull();
  });
});
