import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findCue, parseCue } from '../../../../explain/find/index/cues.ts';
import { tokenize } from '../../../../explain/text/words.ts';
import { workOf } from '../../../counted-work/work-of.ts';

const at = (cue: string, text: string, skip?: readonly [number, number]) => {
  const words = tokenize(text, english);
  return findCue(parseCue(cue, english), words, 0, words.length, skip);
};

describe('findCue', () => {
  it('takes * for any ending', () => {
    expect(at('negotiat*', 'The negotiators met')).toBe(1);
    expect(at('recognis*', 'they recognized it')).toBe(1);
  });

  it('takes … for up to six words', () => {
    expect(at('pledge* … troops', 'They pledged one two three four five six troops')).toBe(1);
    expect(at('pledge* … troops', 'They pledged one two three four five six seven troops')).toBe(-1);
    expect(at('pledge* … troops', 'pledged troops')).toBe(0);
  });

  it('ignores case, but not for initialisms', () => {
    expect(at('Senate', 'in the SENATE')).toBe(2);
    expect(at('US', 'tell us more')).toBe(-1);
    expect(at('US', 'a U.S. senator')).toBe(1);
  });

  it('matches whole words', () => {
    expect(at('war', 'a warning')).toBe(-1);
  });

  it('takes the owner of one or of many for the word', () => {
    expect(at("farmers' market", "At the farmers' market.")).toBe(2);
    expect(at("workers' union", 'The workers union.')).toBe(1);
    expect(at("India's army", 'In India’s army.')).toBe(1);
  });

  it('does not take a mention for its own cue unless the cue reaches beyond it', () => {
    expect(at('deal', 'a framework deal', [1, 3])).toBe(-1);
    expect(at('ambassador to', 'the ambassador to Japan', [1, 2])).toBe(1);
  });

  it('tries no way through many gaps twice', () => {
    const lost = (gaps: number, words: number) => {
      const text = 'one '.repeat(words);
      return workOf(() => expect(at(`one ${'… one '.repeat(gaps)}… two`, text)).toBe(-1));
    };
    expect(lost(12, 800)).toBeLessThan(2.5 * lost(12, 400));
    // Behind twice as many gaps there are twice as many places to go on from: a square, and no power of seven.
    expect(lost(12, 400)).toBeLessThan(5 * lost(6, 400));
  });
});
