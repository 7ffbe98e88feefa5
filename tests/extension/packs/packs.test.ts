import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { findMentions } from '../../../explain/find/find-mentions.ts';
import { indexEntries } from '../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { tokenize } from '../../../explain/text/words.ts';
import { createPackShelf } from '../../../extension/packs/pack-shelf.ts';
import { articleOf } from '../../explain/article-of.ts';
import { told } from '../../told.ts';
import { packsInMemory } from './packs-in-memory.ts';

/** Distinct terms of one word, as many as are wanted. */
const terms = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ term: `quay${at}`, definition: `The wall of number ${at}.` }));
const words = (text: string) => [tokenize(text, english)];

describe('a reader’s packs', () => {
  it('give the entries that may stand in a text, whichever chunk they lie in', async () => {
    const { shelf, add } = packsInMemory();
    await add('Harbours', terms(500));
    const found = await shelf.standingIn(words('Neither quay3 nor quay64 nor quay499 was open.'), english);
    expect(found.map(({ entry }) => entry.id)).toEqual([
      'pack:Harbours/quay3',
      'pack:Harbours/quay64',
      'pack:Harbours/quay499',
    ]);
    expect(found[1]?.entry).toMatchObject({ topic: 'own', definition: 'The wall of number 64.' });
  });

  it('know their entries by id, and of none that is not there', async () => {
    const { shelf, add } = packsInMemory();
    await add('Harbours', [{ term: 'bow/stern line', definition: 'A rope.' }, ...terms(3)]);
    expect((await shelf.byId('pack:Harbours/bow/stern line'))?.entry.definition).toBe('A rope.');
    expect(await shelf.byId('pack:Harbours/jetty')).toBeNull();
    expect(await shelf.byId('pack:Canals/quay1')).toBeNull();
  });

  it('are asked about articles, unless they only answer, and the reader can change that', async () => {
    const { shelf, add } = packsInMemory();
    await add('Harbours', terms(2));
    await add('Words', [{ term: 'moor', definition: 'Tie up.', verbs: ['moor'] }], true);
    const inText = async (packs?: 'marked' | 'dictionary') =>
      (await shelf.standingIn(words('They moored at quay1.'), english, packs)).map(({ entry }) => entry.term);
    expect([await inText(), await inText('dictionary')]).toEqual([['quay1'], ['moor']]);
    expect((await shelf.list()).map(({ answersOnly }) => answersOnly)).toEqual([false, true]);
    await shelf.choose('Words', { answersOnly: false });
    expect([await inText(), await inText('dictionary')]).toEqual([['quay1', 'moor'], []]);
    expect((await shelf.byId('pack:Words/moor'))?.entry.topic).toBe('own');
  });

  it('neither mark nor answer while they are off, and are still there', async () => {
    const { shelf, add } = packsInMemory();
    await add('Harbours', terms(2));
    await add('Words', [{ term: 'moor', definition: 'Tie up.' }], true);
    const inText = async () =>
      (
        await Promise.all(
          (['marked', 'dictionary'] as const).map((packs) => shelf.standingIn(words('quay1, moor'), english, packs)),
        )
      ).flatMap((found) => found.map(({ entry }) => entry.term));
    await shelf.choose('Harbours', { on: false });
    expect(await inText()).toEqual(['moor']);
    await shelf.choose('Words', { on: false });
    expect(await inText()).toEqual([]);
    expect((await shelf.list()).map(({ on, count }) => [on, count])).toEqual([
      [false, 2],
      [false, 1],
    ]);
    await shelf.choose('Harbours', { on: true });
    expect(await inText()).toEqual(['quay1']);
  });

  it('explain in the order that the reader gave them: the first, where two have a wording', async () => {
    const { shelf, add } = packsInMemory();
    // What stands around it speaks for the second, and does not count.
    const definitions = { Canals: 'A step.', Docks: 'A wall where a boat with nets lies.', Harbours: 'A way.' };
    for (const name of ['Canals', 'Docks', 'Harbours'] as const)
      await add(name, [{ term: 'quay', definition: definitions[name] }]);
    const order = async () => (await shelf.list()).map(({ name }) => name);
    const explained = async () => {
      const found = await shelf.standingIn(words('a quay'), english);
      const index = indexEntries(found, new Map(), english);
      const article = prepareArticle(articleOf(['A boat with nets lay at a quay beside a wall.']), english);
      return findMentions(article, index, new Set()).terms.map(({ entry }) => entry.entry.id);
    };
    expect([await order(), await explained()]).toEqual([['Canals', 'Docks', 'Harbours'], ['pack:Canals/quay']]);
    await shelf.arrange(['Harbours', 'Piers', 'Canals']);
    expect([await order(), await explained()]).toEqual([['Harbours', 'Canals', 'Docks'], ['pack:Harbours/quay']]);
  });

  it('keep what the reader chose, and their place, when another takes theirs', async () => {
    const { shelf, add } = packsInMemory();
    for (const name of ['Canals', 'Harbours']) await add(name, terms(1));
    await shelf.arrange(['Harbours', 'Canals']);
    await shelf.choose('Harbours', { on: false, answersOnly: true });
    expect((await add('Harbours', terms(3))).replaced).toBe(true);
    expect((await shelf.list())[0]).toMatchObject({ name: 'Harbours', count: 3, on: false, answersOnly: true });
    await shelf.remove('Harbours');
    await add('Harbours', terms(1));
    expect((await shelf.list())[1]).toMatchObject({ name: 'Harbours', on: true, answersOnly: false });
  });

  it('have the same ids for the same terms when they are replaced, so that notes and known terms stay', async () => {
    const { shelf, add } = packsInMemory();
    const ids = async () => (await shelf.standingIn(words('quay1 quay2'), english)).map(({ entry }) => entry.id);
    await add('Harbours', terms(3));
    const before = await ids();
    await add('Harbours', terms(90).toReversed());
    expect((await ids()).toSorted()).toEqual(before.toSorted());
  });

  it('go by a topic and a level of the glossary, where they say so', async () => {
    const { shelf, add } = packsInMemory();
    await add('Harbours', [{ ...terms(1)[0], topic: 'Markets Finance', level: 1 }, terms(2)[1]]);
    const [first, second] = (await shelf.standingIn(words('quay0 quay1'), english)).map(({ entry }) => entry);
    expect(first).toMatchObject({ topic: 'own', subject: 'markets-finance', level: 1 });
    expect([second?.subject, second?.level]).toEqual([undefined, 3]);
  });

  it('are passed over for texts in another language', async () => {
    const { shelf, add } = packsInMemory();
    await add('Harbours', terms(1));
    expect(await shelf.standingIn(words('quay0'), english)).toHaveLength(1);
    expect(await shelf.standingIn(words('quay0'), { ...english, code: 'xx' })).toEqual([]);
  });

  it('are English where they were stored before packs had a language', async () => {
    const { records, shelf, add } = packsInMemory();
    await add('Harbours', terms(1));
    for (const [name, { language: _language, ...record }] of [...records]) records.set(name, record);
    shelf.changed();
    expect(await shelf.standingIn(words('quay0'), english)).toHaveLength(1);
  });

  it('find each term by its id, however many others have it as an alias', async () => {
    const { shelf, add } = packsInMemory();
    const others = terms(40).map((entry) => ({ ...entry, aliases: ['berth'] }));
    await add('Harbours', [...others, { term: 'berth', definition: 'Where a ship lies.', aliases: ['berths'] }]);
    expect((await shelf.byId('pack:Harbours/berth'))?.entry.definition).toBe('Where a ship lies.');
    expect((await shelf.standingIn(words('a berth'), english)).length).toBe(32);
  });

  it('are named last where no more than the name is left of them, and the others explain', async () => {
    const { storage, add } = packsInMemory();
    await add('Harbours', terms(2));
    const shelf = createPackShelf({ ...storage, damaged: async () => ['Canals'] }, '1.0');
    expect((await shelf.list()).map(({ name, problem }) => [name, told(problem)])).toEqual([
      ['Harbours', null],
      ['Canals', 'It is damaged: add it again, or remove it.'],
    ]);
    expect(await shelf.standingIn(words('quay1'), english)).toHaveLength(1);
  });

  it('say that they are damaged, and are passed over', async () => {
    const { shelf, add, indexes } = packsInMemory();
    await add('Canals', terms(2));
    await add('Harbours', terms(2));
    new Uint32Array(indexes.get('store-1') ?? new ArrayBuffer(0)).fill(0, 4, 9);
    shelf.changed();
    expect(told((await shelf.list())[0]?.problem)).toBe('It is damaged: add it again.');
    expect((await shelf.standingIn(words('quay1'), english)).map(({ entry }) => entry.id)).toEqual([
      'pack:Harbours/quay1',
    ]);
  });

  it('say that they are read anew where another version made their index', async () => {
    const { shelf, add, indexes, records } = packsInMemory();
    await add('Harbours', terms(2));
    const record = records.get('Harbours');
    if (record) records.set('Harbours', { ...record, madeBy: '0.9' });
    indexes.set('store-1', new ArrayBuffer(0));
    shelf.changed();
    expect(told((await shelf.list())[0]?.problem)).toContain('is being read anew');
  });
});
