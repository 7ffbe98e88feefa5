import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../explain/find/index/term-index.ts';
import { anyOutline, outlineOfMany } from './any-outline.ts';
import { glossaryOf } from './article-of.ts';
import { explainPage } from './explain-page.ts';

const index = buildTermIndex(
  glossaryOf([{ term: 'duty' }, { term: 'treaty' }, { term: 'International Harbour Union', short: 'IHU' }]),
);

/** Milliseconds. It takes a second or two; the rest is for slow machines under load. */
const mostTime = 8000;

describe('explainArticle, given any outline', () => {
  it('gives a reading whose mentions stand in the article and whose lines are its own', () => {
    fc.assert(
      fc.property(anyOutline, (outline) => {
        const { article, mentions, explainers, briefing } = explainPage(outline, index, true);
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

  it('takes no minutes over a page of nothing but people who speak', () => {
    const letters = (at: number) => [676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(at / unit) % 26)));
    const page = outlineOfMany(5000, (at) => ({
      text: `Ilse${letters(at).join('')} Varga, the mayor of Lisk, said that the town was not told of it by anybody.`,
    }));
    const before = performance.now();
    const { briefing } = explainPage(page, index, true);
    expect(briefing.people.length).toBeGreaterThan(4900);
    expect(performance.now() - before).toBeLessThan(mostTime);
  });

  it('takes no minutes over a page of nothing but the same background', () => {
    const page = outlineOfMany(5000, (at) => ({
      text: `In ${1900 + (at % 100)} the mayor of Lisk had denied that the old town had been told of it by the harbour.`,
    }));
    const before = performance.now();
    expect(explainPage(page, index, true).article.blocks).toHaveLength(5000);
    expect(performance.now() - before).toBeLessThan(mostTime);
  });

  it.each(['"', 'A. ', '? ', 'WHO '])('gives one for a block of %j alone, as long as a page may be', (text) => {
    const page = outlineOfMany(1, () => ({ text: text.repeat(100_000) }));
    expect(explainPage(page, index, true).article.blocks.length).toBeLessThanOrEqual(1);
  });
});
