import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../explain/find/index/term-index.ts';
import type { Outline } from '../../explain/model/outline.ts';
import { expectSteadyWork } from '../counted-work/work-of.ts';
import { anyOutline, outlineOfMany } from './any-outline.ts';
import { glossaryOf } from './article-of.ts';
import { explainPage } from './explain-page.ts';

const index = buildTermIndex(
  glossaryOf([{ term: 'duty' }, { term: 'treaty' }, { term: 'International Harbour Union', short: 'IHU' }]),
);

const explained = (outline: Outline) => explainPage(outline, index, true);

describe('explainArticle, given any outline', () => {
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

  const letters = (at: number) => [676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(at / unit) % 26)));
  const speakers = (count: number) =>
    outlineOfMany(count, (at) => ({
      text: `Ilse${letters(at).join('')} Varga, the mayor of Lisk, said that the town was not told of it by anybody.`,
    }));
  const background = (count: number) =>
    outlineOfMany(count, (at) => ({
      text: `In ${1900 + (at % 100)} the mayor of Lisk had denied that the old town had been told of it by the harbour.`,
    }));

  it('finds everybody on a page of nothing but people who speak', () => {
    expect(explained(speakers(5000)).briefing.people.length).toBeGreaterThan(4900);
  });

  it('reads a page of nothing but the same background', () => {
    expect(explained(background(5000)).article.blocks).toHaveLength(5000);
  });

  it.each([
    ['people who speak', speakers],
    ['paragraphs of background', background],
  ])('takes twice the work for twice as many %s', (_of, pageOf) => {
    expectSteadyWork(600, pageOf, explained);
  });

  it.each(['"', 'A. ', '? ', 'WHO '])('gives one for a block of %j alone, as long as a page may be', (text) => {
    const pageOf = (count: number) => outlineOfMany(1, () => ({ text: text.repeat(count) }));
    expectSteadyWork(10_000, pageOf, explained);
    expect(explained(pageOf(100_000)).article.blocks.length).toBeLessThanOrEqual(1);
  });
});
