import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { isShortFor } from '../../../../explain/find/index/is-short-for.ts';

describe('isShortFor', () => {
  it.each([
    ['APR', 'annual percentage rate'],
    ['DoJ', 'Department of Justice'],
    ['U.N.', 'United Nations'],
    ['SVR', 'Foreign Intelligence Service'],
    ['Wagner', 'Wagner Group'],
    ['Centers for Disease Control', 'Centers for Disease Control and Prevention'],
  ])('takes %s for short for %s', (short, long) => {
    expect(isShortFor(short, long, english)).toBe(true);
  });

  it.each([
    ['UNGA', 'General Assembly'],
    ['spinoff', 'spin-off'],
    ['Wagner Group', 'Wagner'],
    ['policy rate', 'bank rate'],
    ['strike', 'walkout by staff'],
  ])('does not take %s for short for %s', (short, long) => {
    expect(isShortFor(short, long, english)).toBe(false);
  });
});
