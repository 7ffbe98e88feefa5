import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { defaultPreferences, type Preferences } from '../../../../explain/model/preferences.ts';
import type { GlossaryEntry } from '../../../../glossary/glossary.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../../article-of.ts';

const filler = (count: number) => `${'so it went on '.repeat(Math.ceil(count / 4)).trim()}.`;

function marked(
  entries: readonly (Partial<GlossaryEntry> & { readonly term: string })[],
  drafts: readonly BlockDraft[],
  preferences: Partial<Preferences> = {},
  { title = '', site = null }: { title?: string; site?: string | null } = {},
): readonly string[] {
  const plain = articleOf(drafts, { title });
  const article = { ...plain, meta: { ...plain.meta, site } };
  const { mentions } = explainArticle(article, buildTermIndex(glossaryOf(entries)), {
    ...defaultPreferences,
    ...preferences,
  });
  return mentions.filter(({ painted }) => painted).map(({ text }) => text);
}

describe('the marks of an article', () => {
  const levels = [
    { term: 'inflation', level: 1, frequency: 200 },
    { term: 'quorum', level: 2 },
    { term: 'tranche', level: 3 },
  ] as const;
  const drafts = [`They spoke of inflation. ${filler(20)} Then of a quorum. ${filler(20)} Then of a tranche.`];

  it('are for who reads: what everybody knows is marked for newcomers alone', () => {
    expect(marked(levels, drafts, { level: 1, density: 'many' })).toContain('inflation');
    expect(marked(levels, drafts, { level: 2 })).toEqual(['quorum', 'tranche']);
    expect(marked(levels, drafts, { level: 3, density: 'few' }).length).toBeLessThan(3);
  });

  it('are fewer for who knows more, and more for who wants more', () => {
    const count = (preferences: Partial<Preferences>) => marked(levels, drafts, preferences).length;
    expect(count({ level: 1 })).toBeGreaterThanOrEqual(count({ level: 2 }));
    expect(count({ level: 2 })).toBeGreaterThanOrEqual(count({ level: 3 }));
    expect(count({ density: 'all' })).toBe(3);
  });

  it('leave out what is the reader’s own where that is to stay with them, however much else is marked', () => {
    const entries = [{ term: 'quorum', topic: 'own' }, { term: 'snapback' }];
    const texts = [`They spoke of a quorum. ${filler(20)} Then of a snapback.`];
    expect(marked(entries, texts, { marksOwn: true })).toEqual(['quorum', 'snapback']);
    for (const density of ['normal', 'all'] as const)
      expect(marked(entries, texts, { marksOwn: false, density })).toEqual(['snapback']);
  });

  it('prefer, of two terms in a line, the one that stands less in the news', () => {
    const entries = [{ term: 'quorum', frequency: 300 }, { term: 'snapback' }];
    expect(marked(entries, ['No quorum and no snapback.'])).toEqual(['snapback']);
  });

  it('prefer what the article goes on about', () => {
    const entries = [{ term: 'quorum' }, { term: 'snapback' }];
    const again = ['No quorum.', 'Still no quorum.', 'And no quorum.'];
    expect(marked(entries, ['No snapback and no quorum.', ...again])).toContain('quorum');
    expect(marked(entries, ['No snapback and no quorum.', ...again])[0]).toBe('quorum');
  });

  it('take the sense’s own level', () => {
    const senses = [
      { id: 'floor/chamber', definition: 'A room.', cues: ['senators'], level: 1 },
      { id: 'floor/price', definition: 'A price.', cues: ['traders'], level: 2 },
    ] as const;
    const entries = [{ term: 'floor', level: 1, frequency: 150, senses }] as const;
    expect(marked(entries, ['The traders saw a floor.'])).toEqual(['floor']);
    expect(marked(entries, ['The senators took the floor.'])).toEqual([]);
  });

  it('hold every term of a pack that the reader added', () => {
    const own = [{ term: 'quorum', topic: 'own', level: 3, frequency: 500 }] as const;
    expect(marked(own, ['No quorum.'], { level: 3 })).toEqual(['quorum']);
  });

  it('hold none of a pack that says that it is for other readers, or of a topic that is off', () => {
    const own = [{ term: 'quorum', topic: 'own', level: 2, subject: 'economy' }] as const;
    expect(marked(own, ['No quorum.'], { level: 2 })).toEqual(['quorum']);
    expect(marked(own, ['No quorum.'], { level: 3 })).toEqual([]);
    expect(marked(own, ['No quorum.'], { level: 3, topics: { economy: 1 } })).toEqual(['quorum']);
    expect(marked(own, ['No quorum.'], { level: 2, topics: { economy: 'off' } })).toEqual([]);
  });

  describe('in topics of which the reader said something', () => {
    const entries = [
      { term: 'inflation', topic: 'economy', level: 1, frequency: 200 },
      { term: 'tranche', topic: 'markets-finance', level: 1, frequency: 200 },
    ] as const;
    const text = [`They spoke of inflation. ${filler(20)} Then of a tranche.`];
    const plain = { level: 3, density: 'many' } as const;

    it('are those of the reader who they are there', () => {
      expect(marked(entries, text, plain)).toEqual([]);
      expect(marked(entries, text, { ...plain, topics: { economy: 1 } })).toEqual(['inflation']);
      expect(marked(entries, text, { ...plain, level: 1 })).toEqual(['inflation', 'tranche']);
      expect(marked(entries, text, { ...plain, level: 1, topics: { economy: 3 } })).toEqual(['tranche']);
    });

    it('are none of a topic that is off, though its terms are found and explained', () => {
      const wants = { level: 1, density: 'all', topics: { economy: 'off' } } as const;
      expect(marked(entries, text, wants)).toEqual(['tranche']);
      const { mentions, explainers } = explainArticle(articleOf(text), buildTermIndex(glossaryOf(entries)), {
        ...defaultPreferences,
        ...wants,
      });
      expect(mentions.map(({ text }) => text)).toEqual(['inflation', 'tranche']);
      expect(Object.values(explainers).map(({ term }) => term)).toContain('inflation');
    });

    it('are as everywhere else where no topic is: in packs, and what the article alone explains', () => {
      const topics = { economy: 'off', 'markets-finance': 'off', own: 3 } as const;
      expect(marked([{ term: 'quorum', topic: 'own', level: 3 }], ['No quorum.'], { topics })).toEqual(['quorum']);
      const named = ['The Marlow Harbour Trust met.', filler(200), 'A report by the MHT says so.'];
      expect(marked([], named, { level: 1, topics })).toEqual(['MHT']);
    });

    it('are as everywhere else where a topic is called like a part of every object', () => {
      expect(marked([{ term: 'quorum', topic: 'constructor' }], ['No quorum.'])).toEqual(['quorum']);
    });
  });

  it('leave initials alone that stand near their full name, or are spelled out in the headline', () => {
    const named = 'The Marlow Harbour Trust met on Monday.';
    const later = 'A report by the MHT says so.';
    const level = 1;
    expect(marked([], [named, later, filler(60), 'The MHT did not reply.'], { level })).toEqual([]);
    expect(marked([], [named, filler(200), later], { level })).toEqual(['MHT']);
    expect(marked([], [named, filler(200), later], { level }, { title: 'Marlow Harbour Trust in trouble' })).toEqual(
      [],
    );
    expect(marked([], ['Marlow Harbour Trust boards met.', later, filler(60)], { level })).toEqual([]);
  });

  it('leave the outlet alone whose page it is', () => {
    const entries = [{ term: 'Lisk Broadcasting', short: 'LBC', kind: 'body' }] as const;
    expect(marked(entries, ['LBC was told so.'])).toEqual(['LBC']);
    expect(marked(entries, ['LBC was told so.'], {}, { site: 'LBC News' })).toEqual([]);
    expect(marked(entries, ['LBC was told so.'], {}, { site: 'LBCX' })).toEqual(['LBC']);
  });

  it('hold the full name where it comes right behind the initials in the same breath', () => {
    const entries = [{ term: 'harbour process automation', short: 'HPA' }];
    const text = 'They want HPA, or harbour process automation, in spring.';
    expect(marked(entries, [filler(30), text, filler(60)])).toEqual(['harbour process automation']);
  });
});
