import { describe, expect, it } from 'vitest';
import { scoreLines, survivorLine, type Tested } from '../../../scripts/mutations/mutation-score.ts';

const tested = (file: string, outcome: Tested['outcome']): Tested => ({
  mutation: { file, line: 3, start: 0, end: 1, replacement: '', change: 'a [< → <=] b' },
  outcome,
});

describe('the score of mutations', () => {
  it('is counted by folder and for all; a test that never ends has noticed', () => {
    const some = [tested('b/x.ts', 'timed out'), tested('b/y.ts', 'killed'), tested('a/x.ts', 'survived')];
    expect(scoreLines(some).map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      'a 0 % 0 killed, 1 survived',
      'b 100 % 2 killed (1 timed out), 0 survived',
      'all 67 % 2 killed (1 timed out), 1 survived',
    ]);
  });

  it('names a survivor by its place, and says where no test could see it', () => {
    expect(survivorLine(tested('a/x.ts', 'survived'))).toBe('a/x.ts:3  a [< → <=] b');
    expect(survivorLine(tested('a/x.ts', 'untested'))).toContain('no test imports it');
  });
});
