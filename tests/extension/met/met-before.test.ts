import { describe, expect, it } from 'vitest';
import { dayOf, daysBefore } from '../../../extension/met/days.ts';
import { metBefore } from '../../../extension/met/met-before.ts';

describe('What a card says of earlier meetings', () => {
  it.each([
    [[], ''],
    [['2026-03-12'], 'Met before: once, today'],
    [['2026-03-11'], 'Met before: once, yesterday'],
    [['2026-02-10'], 'Met before: once, on 10 February'],
    [['2026-02-09'], 'Met before: once, in February'],
    [['2025-12-31', '2026-01-20'], 'Met before: twice, last in January'],
    [['2025-01-01', '2025-02-01', '2025-11-30'], 'Met before: 3 times, last in November 2025'],
  ])('%j: %s', (days, said) => expect(metBefore(days, '2026-03-12')).toBe(said));

  it('names the year of a day near by that is of another', () => {
    expect(metBefore(['2025-12-28'], '2026-01-03')).toBe('Met before: once, on 28 December 2025');
  });
});

describe('Days', () => {
  it('are counted back over months, years and changes of the clock', () => {
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
    expect(daysBefore('2026-01-01', 365)).toBe('2025-01-01');
    expect(daysBefore('2026-03-30', 2)).toBe('2026-03-28');
  });

  it('are the reader’s own', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 0, 6, 0, 1))).toBe('2026-01-06');
  });
});
