import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPage } from '../../explain/explain-page.ts';
import { defaultPreferences } from '../../explain/preferences.ts';
import { buildTermIndex } from '../../explain/terms/term-index.ts';
import { anyOutline, outlineOfMany } from './any-outline.ts';
import { glossaryOf } from './article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'duty', asks: [{ ask: 'Who pays it?', cues: ['pays'] }] },
    { term: 'treaty' },
    { term: 'International Harbour Union', short: 'IHU' },
  ]),
);

describe('explainPage, given any outline', () => {
  it('gives a reading whose mentions stand in the article and whose lines are its own', () => {
    fc.assert(
      fc.property(anyOutline, (outline) => {
        const { article, mentions, explainers, briefing } = explainPage(outline, index, defaultPreferences, true);
        const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
        for (const { block, start, end, text, entry } of mentions) {
          expect(texts.get(block)?.slice(start, end)).toBe(text);
          expect(explainers).toHaveProperty([entry]);
        }
        const lines = [...briefing.gist, ...briefing.background, ...briefing.next, ...briefing.bottomLine];
        for (const { block, text } of lines) expect(texts.get(block)).toContain(text);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['"', 'A. ', '? ', 'WHO '])('gives one for a block of %j alone, as long as a page may be', (text) => {
    const page = outlineOfMany(1, () => ({ text: text.repeat(100_000) }));
    expect(explainPage(page, index, defaultPreferences, true).article.blocks.length).toBeLessThanOrEqual(1);
  });
});
