import { describe, expect, it } from 'vitest';
import { seededSample } from '../../../scripts/chance/seeded-sample.ts';

const items = Array.from({ length: 100 }, (_, at) => at);

describe('seededSample', () => {
  it('draws the same for the same seed, so that a score can be had again', () => {
    expect(seededSample(items, 10, 7)).toEqual(seededSample(items, 10, 7));
    expect(seededSample(items, 10, 7)).not.toEqual(seededSample(items, 10, 8));
  });

  it('draws each once and keeps the order', () => {
    const drawn = seededSample(items, 30, 1);
    expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
    expect(drawn).toHaveLength(30);
  });

  it('takes all where there are no more', () => {
    expect(seededSample(items, Number.POSITIVE_INFINITY, 1)).toEqual(items);
  });
});
