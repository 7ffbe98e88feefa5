import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { tokenize } from '../../../explain/text/words.ts';
import { wordsInMemory } from './words-in-memory.ts';

const mole = {
  id: 'm',
  term: 'mole',
  meaning: 'A wall of stone.',
  aliases: ['sea wall'],
  near: [],
  since: '2026-03-12',
};
const levy = { id: 'l', term: 'port levy', meaning: 'A fee.', aliases: [], near: ['ships'], since: '2026-03-12' };
const texts = (text: string) => [tokenize(text, english)];

describe('the reader’s words', () => {
  it('are named where they may stand, by any of their wordings', async () => {
    const { shelf } = wordsInMemory({ words: [mole, levy] });
    const standing = async (text: string) =>
      (await shelf.standingIn(texts(text), english)).map(({ entry }) => entry.id);
    expect(await standing('They walked along the sea walls.')).toEqual(['word:m']);
    expect(await standing('A port levy on the mole')).toEqual(['word:m', 'word:l']);
    expect(await standing('Nothing of the kind')).toEqual([]);
  });

  it('are found by their ids, and known to be the reader’s own', async () => {
    const { shelf } = wordsInMemory({ words: [levy] });
    expect((await shelf.byId('word:l', english))?.entry).toMatchObject({ topic: 'own', cues: ['ships'] });
    expect(await shelf.byId('word:x', english)).toBeNull();
    expect(await shelf.byId('mole', english)).toBeNull();
  });

  it('are looked at again when something was stored', async () => {
    const { shelf, storage } = wordsInMemory();
    expect(await shelf.standingIn(texts('the mole'), english)).toEqual([]);
    await storage.putWord(mole);
    shelf.changed();
    expect(await shelf.standingIn(texts('the mole'), english)).toHaveLength(1);
  });

  it('leave out what is damaged, and keep the rest', async () => {
    const damaged = [null, 7, { id: 'x' }, { ...mole, term: 3 }, { ...levy, aliases: 'none', since: 'yesterday' }];
    const { shelf } = wordsInMemory({ words: damaged, notes: [{ entry: 'a' }, { entry: 'b', text: 'Mine.' }] });
    expect(await shelf.words()).toEqual([{ ...levy, since: '1970-01-01' }]);
    expect([...(await shelf.notes()).keys()]).toEqual(['b']);
  });

  it('cost nobody an article where they cannot be read', async () => {
    const { storage } = wordsInMemory();
    const { createWordShelf } = await import('../../../extension/words/word-shelf.ts');
    const shelf = createWordShelf({ ...storage, words: () => Promise.reject(new Error('no storage')) });
    expect(await shelf.standingIn(texts('the mole'), english)).toEqual([]);
    await expect(shelf.words()).rejects.toThrow('no storage');
  });
});
