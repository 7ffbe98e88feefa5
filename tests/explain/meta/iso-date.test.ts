import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../explain/meta/iso-date.ts';

describe('isoDate', () => {
  it.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T08:30:05.123Z', '2024-05-03T08:30:05Z'],
    ['2024-05-03 08:30 +0100', '2024-05-03T08:30:00+01:00'],
    ['2024-02-29', '2024-02-29'],
    ['20240503', '2024-05-03'],
    ['May 3, 2024', '2024-05-03'],
    ['Fri, 3 May 2024 10:00:00 GMT', '2024-05-03'],
    ['3rd September 2024', '2024-09-03'],
  ])('reads "%s"', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  it.each([
    '',
    'yesterday',
    '05/03/2024',
    '2024-13-01',
    '2024-02-40',
    '2023-02-29',
    '31 April 2024',
    'May 2024',
    '1714723200000',
  ])('finds no date in "%s"', (text) => {
    expect(isoDate(text)).toBeNull();
  });
});
