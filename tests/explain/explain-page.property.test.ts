import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPage } from '../../explain/explain-page.ts';
import type { Outline } from '../../explain/outline.ts';
import { defaultPreferences } from '../../explain/preferences.ts';
import { buildTermIndex } from '../../explain/terms/term-index.ts';
import { expectSteadyWork } from '../work/work-of.ts';
import { anyOutline, outlineOfMany } from './any-outline.ts';
import { glossaryOf } from './article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'duty', asks: [{ ask: 'Who pays it?', cues: ['pays'] }] },
    { term: 'treaty' },
    { term: 'International Harbour Union', short: 'IHU' },
  ]),
);

const explained = (outline: Outline) => explainPage(outline, index, defaultPreferences, true);

describe('explainPage, given any outline', () => {
  it('gives a reading whose mentions stand in the article and whose lines are its own', () => {
    fc.assert(
      fc.property(anyOutline, (outline) => {
        const { article, mentions, explainers, briefing } = explained(outline);
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

  it('takes twice the work for twice as many people who speak', () => {
    const letters = (at: number) => [676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(at / unit) % 26)));
    const pageOf = (count: number) =>
      outlineOfMany(count, (at) => ({
        text: `Ilse${letters(at).join('')} Varga, the mayor of Lisk, said that the town was not told of it by anybody.`,
      }));
    expect(explained(pageOf(5000)).briefing.people.length).toBeGreaterThan(4900);
    expectSteadyWork(1000, pageOf, explained);
  });

  it('takes twice the work for twice as much of the same background', () => {
    const pageOf = (count: number) =>
      outlineOfMany(count, (at) => ({
        text: `In ${1900 + (at % 100)} the mayor of Lisk had denied that the old town had been told of it by the harbour.`,
      }));
    expectSteadyWork(1000, pageOf, explained);
    expect(explained(pageOf(5000)).article.blocks).toHaveLength(5000);
  });

  it.each(['"', 'A. ', '? ', 'WHO '])('gives one for a block of %j alone, as long as a page may be', (text) => {
    const pageOf = (count: number) => outlineOfMany(1, () => ({ text: text.repeat(count) }));
    expectSteadyWork(10_000, pageOf, explained);
    expect(explained(pageOf(100_000)).article.blocks.length).toBeLessThanOrEqual(1);
  });
});
