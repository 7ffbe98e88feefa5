import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../explain/explain-article.ts';
import { buildTermIndex } from '../../explain/find/index/term-index.ts';
import { lookUpEntry } from '../../explain/look-up/look-up-entry.ts';
import type { Article } from '../../explain/model/article.ts';
import { defaultPreferences } from '../../explain/model/preferences.ts';
import { expectSteadyWork } from '../counted-work/work-of.ts';
import { articleOf, glossaryOf } from './article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    {
      term: 'buffer zone',
      definition: 'A strip of land that no army may enter.',
      related: ['veto', 'gone'],
      source: ['A treaty'],
    },
    { term: 'veto', definition: 'The right to stop a decision alone.' },
    { term: 'International Criminal Court', short: 'ICC' },
    {
      term: 'whip',
      senses: [
        { id: 'whip/person', definition: 'A person.', cues: ['chief'] },
        { id: 'whip/call', definition: 'A call.', matters: 'It binds.', cues: ['imposed'] },
      ],
    },
  ]),
);

const explained = (article: Article) => explainArticle(article, index, defaultPreferences);

describe('explainArticle', () => {
  it('explains each mentioned entry once, with its glossary part', () => {
    const { mentions, explainers } = explainArticle(
      articleOf(['A buffer zone.', 'The buffer zone is narrow and no army enters it.']),
      index,
      defaultPreferences,
    );
    expect(mentions.map(({ entry, block, source }) => [entry, block, source])).toEqual([
      ['buffer-zone', 0, 'glossary'],
      ['buffer-zone', 1, 'glossary'],
    ]);
    expect(Object.keys(explainers)).toEqual(['buffer-zone']);
    expect(explainers['buffer-zone']).toMatchObject({
      term: 'buffer zone',
      definition: 'A strip of land that no army may enter.',
      related: [{ id: 'veto', term: 'veto' }],
      checkIn: ['A treaty'],
    });
  });

  it('says which sense is meant and keeps the others', () => {
    const { explainers } = explainArticle(
      articleOf(['Ministers imposed a whip on the vote.']),
      index,
      defaultPreferences,
    );
    expect(explainers.whip).toMatchObject({
      sense: 'whip/call',
      definition: 'A call.',
      matters: 'It binds.',
      otherSenses: [{ id: 'whip/person', label: 'person', definition: 'A person.' }],
    });
  });

  it('explains initialisms that only the article knows, with where it introduces them', () => {
    const { mentions, explainers } = explainArticle(
      articleOf(['The International Whaling Commission (IWC) met in May.', 'Rain fell.', 'The IWC agreed.']),
      index,
      defaultPreferences,
    );
    expect(mentions.map(({ entry, source }) => [entry, source])).toEqual([
      ['article:IWC', 'article'],
      ['article:IWC', 'article'],
    ]);
    expect(explainers['article:IWC']).toMatchObject({
      source: 'article',
      definition: '',
      expansion: 'International Whaling Commission',
      passages: [{ block: 0, reason: 'definition', text: 'The International Whaling Commission (IWC) met in May.' }],
    });
  });

  it('finds them in the plural, but not inside a term of the glossary', () => {
    const { mentions } = explainArticle(
      articleOf(['The Rapid Lake Vessel (RLV) sank.', 'Two RLVs sail. The RLV treaty holds.']),
      buildTermIndex(glossaryOf([{ term: 'RLV treaty' }])),
      defaultPreferences,
    );
    expect(mentions.map(({ text, source }) => [text, source])).toEqual([
      ['RLV', 'article'],
      ['RLVs', 'article'],
      ['RLV treaty', 'glossary'],
    ]);
  });

  it('lets the article overrule the glossary on what letters mean', () => {
    const { mentions } = explainArticle(
      articleOf(['The International Cricket Council (ICC) met.', 'The ICC agreed.']),
      index,
      defaultPreferences,
    );
    expect(new Set(mentions.map(({ entry }) => entry))).toEqual(new Set(['article:ICC']));
  });

  it('says nothing of an article in a language without a glossary', () => {
    const { mentions, briefing } = explainArticle(
      articleOf(['Das Veto der buffer zone gilt seit gestern.'], { language: 'de' }),
      index,
      defaultPreferences,
    );
    expect(mentions).toEqual([]);
    expect(briefing.gist).toEqual([]);
  });

  it('takes twice the work for twice as many paragraphs', () => {
    const paragraph =
      'Ilse Varga, the mediator, said a buffer zone would hold. The ICC met in Geneva on a veto that day.';
    expectSteadyWork(600, (length) => articleOf(Array.from({ length }, () => paragraph)), explained);
  });

  it('takes twice the work for one block twice as long without a stop', () => {
    const article = (times: number) => articleOf(['An old whip, '.repeat(times)]);
    expectSteadyWork(2000, article, explained);
    expect(explained(article(23_000)).mentions).toEqual([]);
  });

  it('never throws, and every mention and passage is cut from its block', () => {
    const part = fc.constantFrom(
      'buffer',
      'zone',
      'veto',
      'ICC',
      'whip',
      'chief',
      'The',
      'said',
      '“',
      '”',
      '.',
      ',',
      '?',
      '\n',
      '(',
      ')',
      'U.N.',
      'IWC',
      '’s',
      '-',
      'x@y.org',
    );
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 30 }), { maxLength: 6 }), (blocks) => {
        const article = articleOf(blocks.map((parts) => parts.join(' ')));
        const { mentions, explainers } = explainArticle(article, index, defaultPreferences);
        for (const { block, start, end, text, entry } of mentions) {
          expect(article.blocks[block]?.text.slice(start, end)).toBe(text);
          expect(explainers[entry]).toBeDefined();
        }
        for (const { passages } of Object.values(explainers)) {
          for (const { block, start, end, text } of passages)
            expect(article.blocks[block]?.text.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('lookUpEntry', () => {
  it('explains an entry against the article, or alone', () => {
    const article = articleOf(['A veto is the right of one state to stop the rest.']);
    expect(lookUpEntry('veto', article, index)?.passages.map(({ block }) => block)).toEqual([0]);
    expect(lookUpEntry('veto', null, index)).toMatchObject({ term: 'veto', passages: [] });
  });

  it('looks a sense up by its id', () => {
    expect(lookUpEntry('whip/call', null, index)).toMatchObject({ sense: 'whip/call', definition: 'A call.' });
  });

  it('knows what it does not know', () => {
    expect(lookUpEntry('nothing', null, index)).toBeNull();
  });
});
