import { describe, expect, it } from 'vitest';
import type { WordDraft } from '../../../contract/own-words.ts';
import { english } from '../../../explain/english/english.ts';
import { wordHandlers } from '../../../extension/background/word-handlers.ts';
import { createTurns } from '../../../extension/turns.ts';
import { message } from '../../../i18n/message.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

const options = { tab: 3, frame: 0, url: 'chrome-extension://x/options.html' };
const page = { tab: 7, frame: 0, url: 'https://a.example/story' };
const draft: WordDraft = { id: null, term: 'mole', meaning: 'A wall of stone.', aliases: [], near: [] };

function world() {
  const memory = wordsInMemory();
  const done: string[] = [];
  let ids = 0;
  const ask = wordHandlers({
    storage: memory.storage,
    shelf: memory.shelf,
    language: async () => english,
    newId: () => `id-${++ids}`,
    inTurn: createTurns(),
    today: () => '2026-03-12',
    changed: () => done.push('changed'),
    async write(term, around) {
      done.push(`write ${term} | ${around}`);
    },
  });
  const keep = (change: Partial<WordDraft> = {}) => ask['keep-word']({ draft: { ...draft, ...change } }, options);
  const listed = async () => ask['own-words']({}, options);
  return { ...memory, ask, keep, listed, done };
}

describe('the reader’s own words', () => {
  it('are kept, changed, dropped and put back, and open pages hear of it', async () => {
    const { ask, keep, listed, done } = world();
    const kept = await keep();
    expect(kept).toEqual({ kind: 'kept', word: { ...draft, id: 'id-1', since: '2026-03-12' } });
    await keep({ id: 'id-1', meaning: 'A harbour’s wall.' });
    expect((await listed()).words).toMatchObject([{ id: 'id-1', meaning: 'A harbour’s wall.' }]);
    const dropped = await ask['drop-word']({ id: 'id-1' }, options);
    expect((await listed()).words).toEqual([]);
    if (dropped) await keep(dropped);
    expect((await listed()).words).toMatchObject([{ id: 'id-1', meaning: 'A harbour’s wall.' }]);
    expect(done).toEqual(['changed', 'changed', 'changed', 'changed']);
  });

  it('are not kept where something is wrong with them, and what is wrong is said', async () => {
    const { keep, words, done } = world();
    expect(await keep({ meaning: '' })).toEqual({
      kind: 'faulty',
      problems: { meaning: message('options.words.needsMeaning') },
    });
    expect([words.size, done]).toEqual([0, []]);
  });

  it('are kept once where two are written alike at the same time', async () => {
    const { keep, words } = world();
    const kinds = (await Promise.all([keep(), keep({ term: 'Mole' })])).map(({ kind }) => kind);
    expect([kinds, words.size]).toEqual([['kept', 'faulty'], 1]);
  });

  it('stay as they were where the browser has no room', async () => {
    const { keep, listed, state, done } = world();
    await keep();
    state.full = true;
    await expect(keep({ id: 'id-1', meaning: 'Other.' })).rejects.toThrow('no room left');
    expect((await listed()).words).toMatchObject([{ meaning: 'A wall of stone.' }]);
    expect(done).toEqual(['changed']);
  });

  it('are begun from a page with what is selected there, cut to a size', async () => {
    const { ask, done } = world();
    await ask['write-word']({ term: 'mole', around: 'x'.repeat(900) }, page);
    expect(done).toEqual([`write mole | ${'x'.repeat(400)}`]);
  });
});

describe('a note', () => {
  const note = (text: string, writing = false) => ({ entry: 'levy', term: 'port levy', text, writing });

  it('is kept beside an entry, while it is written, and open pages hear of it at the end', async () => {
    const { ask, listed, done } = world();
    await ask['keep-note'](note('Half', true), page);
    expect(done).toEqual([]);
    await ask['keep-note'](note(' Half the price. '), page);
    expect((await listed()).notes).toEqual([
      { entry: 'levy', term: 'port levy', text: 'Half the price.', since: '2026-03-12' },
    ]);
    expect(done).toEqual(['changed']);
  });

  it('is gone once it is empty', async () => {
    const { ask, notes } = world();
    await ask['keep-note'](note('Mine.'), page);
    await ask['keep-note'](note(' '), page);
    expect(notes.size).toBe(0);
  });

  it('says so where the browser has no room for it', async () => {
    const { ask, state } = world();
    state.full = true;
    await expect(ask['keep-note'](note('Mine.'), page)).rejects.toThrow('no room left');
  });
});
