import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenAsked } from '../../../explain/language/when-asked.ts';

describe('what is made when it is asked for', () => {
  it('is not made before, and made once', () => {
    const make = vi.fn(() => ({ made: true }));
    const asked = whenAsked(make);
    expect(make).not.toHaveBeenCalled();
    expect(asked()).toBe(asked());
    expect(make).toHaveBeenCalledTimes(1);
  });
});

describe('a background that wakes', () => {
  // It needs the modules for itself: they are read anew.
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.resetModules());

  it('builds the patterns of briefings, amounts and furniture only when an article asks for them', async () => {
    const built: string[] = [];
    const Native = RegExp;
    vi.stubGlobal(
      'RegExp',
      class extends Native {
        constructor(...pattern: ConstructorParameters<typeof Native>) {
          super(...pattern);
          built.push(this.source);
        }
      },
    );
    const { english } = await import('../../../explain/english/english.ts');
    const { furnitureOpenings } = await import('../../../explain/read/body/furniture-openings.ts');
    const howMany = (...words: string[]) =>
      built.filter((source) => words.some((word) => source.includes(word))).length;
    const ofArticles = ['remains to be seen', 'Associated Press', 'massacre', 'newsletter|inbox'] as const;
    expect(howMany(...ofArticles)).toBe(0);
    expect([english.briefing, english.quantities.relations, furnitureOpenings()]).not.toContain(undefined);
    for (const words of ofArticles) expect(howMany(words)).toBeGreaterThan(0);
  });
});
