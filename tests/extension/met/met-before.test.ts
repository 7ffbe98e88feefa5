import { describe, expect, it } from 'vitest';
import { dayOf, daysBefore } from '../../../extension/met/days.ts';
import { metBefore } from '../../../extension/met/met-before.ts';

describe('What a card tells of earlier meetings', () => {
  it.each([
    [['2026-03-12'], { times: 1, last: '2026-03-12', when: 'today', withYear: false }],
    [['2026-03-11'], { times: 1, last: '2026-03-11', when: 'yesterday', withYear: false }],
    [['2026-02-10'], { times: 1, last: '2026-02-10', when: 'onDay', withYear: false }],
    [['2026-02-09'], { times: 1, last: '2026-02-09', when: 'inMonth', withYear: false }],
    [['2025-01-01', '2025-11-30'], { times: 2, last: '2025-11-30', when: 'inMonth', withYear: true }],
  ])('%j: %j', (days, told) => expect(metBefore(days, '2026-03-12')).toEqual(told));

  it('has the year of a day near by that is of another', () => {
    expect(metBefore(['2025-12-28'], '2026-01-03')).toMatchObject({ when: 'onDay', withYear: true });
  });

  it('is nothing where there were none', () => {
    expect(metBefore([], '2026-03-12')).toBeNull();
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
