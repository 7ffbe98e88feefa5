import { describe, expect, it } from 'vitest';
import { mayHaveChangedFrom } from '../../../../explain/tell/entries/may-have-changed.ts';

describe('mayHaveChangedFrom', () => {
  it('gives a law, a body or a concept two years', () => {
    expect(mayHaveChangedFrom({ asOf: '2025-11', kind: 'law' })).toBe('2027-11');
  });

  it('gives a place or an event half a year, also over the end of the year', () => {
    expect(mayHaveChangedFrom({ asOf: '2025-11', kind: 'place' })).toBe('2026-05');
    expect(mayHaveChangedFrom({ asOf: '2025-06', kind: 'event' })).toBe('2025-12');
  });

  it('knows that what has no date does not age', () => {
    expect(mayHaveChangedFrom({ kind: 'place' })).toBeNull();
  });
});
