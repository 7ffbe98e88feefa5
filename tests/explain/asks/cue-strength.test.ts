import { describe, expect, it } from 'vitest';
import { cueStrength, weighCue } from '../../../explain/asks/cue-strength.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf } from '../article-of.ts';

const strengthOf = (text: string, ...cues: string[]) => {
  const sentence = prepareArticle(articleOf([text])).sentences[0];
  return sentence === undefined ? null : cueStrength(cues.map(weighCue), sentence);
};

describe('cueStrength', () => {
  it('is zero without a cue', () => {
    expect(strengthOf('Ships came in the morning.', 'levy')).toBe(0);
  });

  it('grows with the words of the cue, and with long ones', () => {
    const text = 'The port must inspect crates from abroad.';
    const [short, long] = [strengthOf(text, 'port'), strengthOf(text, 'inspect*')];
    expect(short).toBeLessThan(long ?? 0);
    expect(strengthOf(text, 'crates from')).toBeGreaterThan(strengthOf(text, 'crates') ?? 0);
    expect(strengthOf(text, 'inspect … abroad')).toBeGreaterThan(strengthOf(text, 'inspect') ?? 0);
  });

  it('is at least that of the strongest cue: a weak one beside it takes nothing away', () => {
    const text = 'Ships wait while inspectors open crates.';
    expect(strengthOf(text, 'ships', 'inspector*')).toBeGreaterThan(strengthOf(text, 'inspector*') ?? 0);
    expect(strengthOf(text, 'inspector*', 'inspectors open')).toBe(strengthOf(text, 'inspectors open'));
  });

  it('adds a little for cues in other places, and nothing for two that find the same words', () => {
    const text = 'Ships wait while crates rot.';
    expect(strengthOf(text, 'ships', 'crates')).toBeGreaterThan(strengthOf(text, 'ships') ?? 0);
    expect(strengthOf(text, 'ships', 'ship*')).toBe(strengthOf(text, 'ships'));
  });
});
