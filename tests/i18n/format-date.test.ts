import { describe, expect, it } from 'vitest';
import { formatDate } from '../../i18n/format-date.ts';

const long = (language: string) =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

describe('a date', () => {
  it.each([
    ['fr', '2026-03-01', '1er mars 2026'],
    ['fr', '2026-03-11', '11 mars 2026'],
    ['fr', '2026-03-21', '21 mars 2026'],
    ['de', '2026-03-01', '1. März 2026'],
    ['en-GB', '2026-03-01', '1 March 2026'],
  ])('in %s: %s is %s', (language, day, text) => {
    expect(formatDate(long(language), new Date(day))).toBe(text);
  });

  it('without a day is left as it is', () => {
    const month = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' });
    expect(formatDate(month, new Date('2026-03-01'))).toBe('mars 2026');
  });
});
