import { describe, expect, it } from 'vitest';
import { currentSection } from '../../../../components/options/ways/current-section.ts';

const at = (...tops: readonly number[]) => tops.map((top, number) => ({ id: `s${number}`, top }));

describe('the section that is read', () => {
  it('is the first before anything is scrolled, though its heading stands lower', () => {
    expect(currentSection(at(500, 900), 1000, false)).toBe('s0');
  });

  it('is the last whose heading has come into the upper third', () => {
    expect(currentSection(at(-900, 250, 700), 1000, false)).toBe('s1');
    expect(currentSection(at(-900, 350, 700), 1000, false)).toBe('s0');
  });

  it('is the last in sight where the page ends', () => {
    expect(currentSection(at(-900, 250, 700, 950), 1000, true)).toBe('s3');
  });

  it('is none where there are none', () => {
    expect(currentSection([], 1000, true)).toBeNull();
  });
});
