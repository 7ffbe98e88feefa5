import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { explainArticle } from '../../../explain/explain-article.ts';
import { buildWordingFilter } from '../../../explain/find/filter/wording-filter-builder.ts';
import { lookUpEntry } from '../../../explain/look-up/look-up-entry.ts';
import { writeWordingList } from '../../../explain/look-up/search/wording-list.ts';
import { defaultPreferences } from '../../../explain/model/preferences.ts';
import { createGlossaryInMemory } from '../../../extension/background/glossary-in-memory.ts';
import { packLines } from '../../../glossary/build/pack-lines.ts';
import { writeGlossaryFile } from '../../../glossary/glossary-file.ts';
import { articleOf, glossaryOf } from '../../explain/article-of.ts';
import { packsInMemory } from '../packs/packs-in-memory.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

const glossary = glossaryOf([
  { term: 'buffer zone', related: ['ceasefire'] },
  { term: 'ceasefire' },
  { term: 'mobilisation' },
  {
    term: 'whip',
    senses: [
      { id: 'whip/person', definition: 'A person.', cues: ['votes'] },
      { id: 'whip/membership', definition: 'Membership.', cues: ['lost'] },
    ],
  },
]);
const files = {
  glossary: packLines(writeGlossaryFile(glossary)),
  filter: buildWordingFilter(glossary.entries, english),
};
const wordings = writeWordingList(glossary.entries, english).join('\n');
const source = { readFiles: async () => files, readWordings: async () => wordings };
const article = articleOf(['They want a buffer zone along the mole, and a port levy.', 'Nobody asked the mayor.']);

async function loaded(written: readonly unknown[] = []) {
  const packs = packsInMemory();
  const words = wordsInMemory({ words: written });
  const known = await createGlossaryInMemory(source, packs.shelf, words.shelf).load();
  return { ...packs, known };
}

describe('the glossary in memory', () => {
  it('gives an article what may stand in it, and knows the rest by id', async () => {
    const { known } = await loaded();
    const index = await known.indexFor(article);
    expect([...index.trie.get(['ceasefire'])]).toEqual([]);
    const { mentions, explainers } = explainArticle(article, index, defaultPreferences);
    expect(mentions.map(({ entry }) => entry)).toEqual(['buffer-zone']);
    expect(explainers['buffer-zone']?.related).toEqual([{ id: 'ceasefire', term: 'ceasefire' }]);
  });

  it('explains with the reader’s packs, as the reader’s own', async () => {
    const { known, add } = await loaded();
    await add('Harbours', [
      { term: 'mole', definition: 'A wall of stone.' },
      { term: 'port levy', definition: 'A fee.' },
    ]);
    const { mentions, explainers } = explainArticle(article, await known.indexFor(article), defaultPreferences);
    expect(mentions.map(({ entry, source }) => `${entry} ${source}`)).toEqual([
      'buffer-zone glossary',
      'pack:Harbours/mole own',
      'pack:Harbours/port levy own',
    ]);
    expect(explainers['pack:Harbours/mole']?.definition).toBe('A wall of stone.');
  });

  it('lets the bundled entry win where a pack has the same wording', async () => {
    const { known, add } = await loaded();
    await add('Zones', [{ term: 'buffer zone', definition: 'Another one.' }]);
    const { mentions } = explainArticle(article, await known.indexFor(article), defaultPreferences);
    expect(mentions.map(({ entry }) => entry)).toEqual(['buffer-zone']);
  });

  it('lets what the reader wrote win over all, where it is meant', async () => {
    const zone = { id: 'z', term: 'buffer zone', meaning: 'Mine.', aliases: [], near: [], since: '2026-03-12' };
    const { known, add } = await loaded([zone]);
    await add('Zones', [{ term: 'buffer zone', definition: 'Another one.' }]);
    const entries = async ({ known: glossary }: { known: typeof known }) =>
      explainArticle(article, await glossary.indexFor(article), defaultPreferences).mentions.map(({ entry }) => entry);
    expect(await entries({ known })).toEqual(['word:z']);
    expect(await entries(await loaded([{ ...zone, near: ['submarines'] }]))).toEqual(['buffer-zone']);
    expect(lookUpEntry('word:z', null, await known.indexFor(null, 'word:z'))).toMatchObject({ definition: 'Mine.' });
  });

  it.each([
    ['ceasefire', 'ceasefire'],
    ['whip/membership', 'whip'],
    ['pack:Harbours/bow/stern line', 'bow/stern line'],
  ])('looks up %s, whether it stands in the article or not', async (id, term) => {
    const { known, add } = await loaded();
    await add('Harbours', [{ term: 'bow/stern line', definition: 'A rope.' }]);
    for (const at of [article, null]) {
      const explainer = lookUpEntry(id, at, await known.indexFor(at, id));
      expect(explainer).toMatchObject({ term });
    }
    expect(lookUpEntry('nothing', null, await known.indexFor(null, 'nothing'))).toBeNull();
  });

  it('explains without packs where the browser keeps none', async () => {
    const broken = async () => Promise.reject(new Error('no storage'));
    const shelf = packsInMemory().shelf;
    const known = await createGlossaryInMemory(source, { ...shelf, byId: broken }, wordsInMemory().shelf).load();
    expect(lookUpEntry('pack:Harbours/mole', null, await known.indexFor(null, 'pack:Harbours/mole'))).toBeNull();
  });

  it('refuses a filter that is not of this glossary', async () => {
    const other = buildWordingFilter(glossary.entries.slice(1), english);
    const { shelf } = packsInMemory();
    const load = (filter: ArrayBuffer) =>
      createGlossaryInMemory(
        { ...source, readFiles: async () => ({ ...files, filter }) },
        shelf,
        wordsInMemory().shelf,
      ).load();
    await expect(load(other)).rejects.toThrow('install the extension again');
    await expect(load(new ArrayBuffer(8))).rejects.toThrow('install the extension again');
  });

  it('gives selected words what may stand in them, in any form, and searches the rest', async () => {
    const { known } = await loaded();
    const { bundled, search, own } = await known.lookUpFor('Whips mobilised the reserve.');
    expect(bundled.standing.map(({ entry }) => entry.id)).toEqual(['mobilisation', 'whip']);
    expect(search('cease').map(({ entry }) => entry)).toEqual(['ceasefire']);
    expect(own).toEqual([]);
  });

  it('gives selected words the entries of the reader’s packs apart', async () => {
    const { known, add } = await loaded();
    await add('Harbours', [{ term: 'mole', definition: 'A wall of stone.' }]);
    const { bundled, own } = await known.lookUpFor('A mole in the buffer zone');
    expect(bundled.standing.map(({ entry }) => entry.id)).toEqual(['buffer-zone']);
    expect(own.map(({ standing }) => standing.map(({ entry }) => entry.id))).toEqual([['pack:Harbours/mole']]);
  });

  it('gives selected words a dictionary’s entries, and an article none of them', async () => {
    const { known, add } = await loaded();
    await add('Harbours', [{ term: 'buffer', definition: 'A wall of tyres.' }]);
    await add('Words', [{ term: 'zone', definition: 'An area.' }], true);
    const { own } = await known.lookUpFor('the buffer of a zone');
    expect(own.map(({ standing }) => standing.map(({ entry }) => entry.id))).toEqual([
      ['pack:Harbours/buffer'],
      ['pack:Words/zone'],
    ]);
    const index = await known.indexFor(articleOf(['The zone has a buffer. A wide zone is a zone.']));
    expect(index.standing.map(({ entry }) => entry.id)).not.toContain('pack:Words/zone');
    expect((await known.indexFor(null, 'pack:Words/zone')).entries.get('pack:Words/zone')).toBeDefined();
  });

  it('reads the list of wordings when words are first asked about, and once', async () => {
    let read = 0;
    const readWordings = async () => {
      read += 1;
      return wordings;
    };
    const known = await createGlossaryInMemory(
      { ...source, readWordings },
      packsInMemory().shelf,
      wordsInMemory().shelf,
    ).load();
    await known.indexFor(article);
    expect(read).toBe(0);
    for (const text of ['ceasefire', 'whip']) await known.lookUpFor(text);
    expect(read).toBe(1);
  });

  it.each([
    ['is not of this glossary', writeWordingList(glossary.entries.slice(1), english).join('\n')],
    ['is cut off', wordings.slice(0, wordings.lastIndexOf('\n'))],
  ])('refuses a list of wordings that %s', async (_what, list) => {
    const readWordings = async () => list;
    const known = await createGlossaryInMemory(
      { ...source, readWordings },
      packsInMemory().shelf,
      wordsInMemory().shelf,
    ).load();
    await expect(known.lookUpFor('ceasefire')).rejects.toThrow('install the extension again');
    expect(lookUpEntry('ceasefire', null, await known.indexFor(null, 'ceasefire'))).not.toBeNull();
  });

  it('gives all its entries where a pack is compared with them', async () => {
    const { known } = await loaded();
    expect(known.all()).toEqual(glossary);
  });
});
