import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../../../explain/english/words/spelling.ts';

describe('spellingKey', () => {
  it.each([
    ['defence', 'defense'],
    ['recognise', 'recognize'],
    ['mobilisation', 'mobilization'],
    ['labour', 'labor'],
    ['neighbouring', 'neighboring'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['travelled', 'traveled'],
    ['fuelled', 'fueled'],
    ['analyse', 'analyze'],
    ['judgement', 'judgment'],
    ['sceptical', 'skeptical'],
  ])('has one key for %s and %s', (british, american) => {
    expect(spellingKey(british)).toBe(spellingKey(american));
  });

  it.each([
    ['four', 'for'],
    ['filled', 'filed'],
    ['prise', 'prize'],
    ['hour', 'hor'],
    ['polled', 'poled'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });

  it('takes no time over a word without end', () => {
    const before = performance.now();
    expect(spellingKey('a'.repeat(200_000))).toHaveLength(200_000);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
