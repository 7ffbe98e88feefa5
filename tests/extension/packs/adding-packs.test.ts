import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { tokenize } from '../../../explain/text/words.ts';
import { told } from '../../told.ts';
import { packsInMemory } from './packs-in-memory.ts';

/** Distinct terms of one word, as many as are wanted. */
const terms = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ term: `quay${at}`, definition: `The wall of number ${at}.` }));
const words = (text: string) => [tokenize(text, english)];

describe('packs that are being added', () => {
  it('lie in the same chunks in whatever parts they came, or their entries would not be found', async () => {
    const { shelf, drafts, chunks } = packsInMemory();
    const draft = await drafts.open('Harbours', 'en');
    for (const [from, to] of [
      [0, 100],
      [100, 101],
      [101, 300],
    ])
      await drafts.add(draft, terms(300).slice(from, to));
    await drafts.close(draft);
    expect((await shelf.standingIn(words('quay99 quay100 quay299'), english)).map(({ entry }) => entry.term)).toEqual([
      'quay99',
      'quay100',
      'quay299',
    ]);
    const whole = packsInMemory();
    await whole.add('Harbours', terms(300));
    expect([...chunks.values()]).toEqual([...whole.chunks.values()]);
  });

  it('count and name what was left out', async () => {
    const { shelf, add } = packsInMemory();
    const { count, refused } = await add('Harbours', [...terms(2), { term: 'pier' }, 7, terms(1)[0]]);
    expect(count).toBe(2);
    expect(refused.map(({ name }) => told(name))).toEqual(['pier', 'entry 4', 'quay0']);
    expect(await shelf.list()).toEqual([{ name: 'Harbours', count: 2, answersOnly: false, on: true, problem: null }]);
  });

  it('are replaced by one of the same name, and leave nothing behind', async () => {
    const { shelf, add, chunks, indexes } = packsInMemory();
    expect((await add('Harbours', terms(100))).replaced).toBe(false);
    expect((await add('Harbours', terms(2))).replaced).toBe(true);
    expect(await shelf.list()).toEqual([{ name: 'Harbours', count: 2, answersOnly: false, on: true, problem: null }]);
    expect([chunks.size, indexes.size]).toEqual([1, 1]);
    await shelf.remove('Harbours');
    expect([chunks.size, indexes.size, (await shelf.list()).length]).toEqual([0, 0, 0]);
  });

  it('are kept when there is no room for another, and that is said', async () => {
    const { shelf, add } = packsInMemory(2);
    await add('Harbours', terms(100));
    await expect(add('Harbours', terms(200))).rejects.toThrow('nothing was changed. There is no room left.');
    expect(await shelf.standingIn(words('quay99'), english)).toHaveLength(1);
  });

  it('do not count before they are whole; what was left half-way is cleared away by the next', async () => {
    const { shelf, drafts, add, chunks } = packsInMemory();
    const forgotten = packsInMemory();
    const draft = await drafts.open('Harbours', 'en');
    await drafts.add(draft, terms(100));
    expect(await shelf.list()).toEqual([]);
    expect(chunks.size).toBe(1);
    await expect(forgotten.drafts.add(draft, terms(1))).rejects.toThrow('interrupted');
    await expect(drafts.close('other')).rejects.toThrow('interrupted');
    await drafts.close(draft);
    await add('Canals', terms(1));
    expect(chunks.size).toBe(2);
  });

  it('are refused in a language that Newsgloss does not know', async () => {
    const { drafts, shelf, add } = packsInMemory();
    await add('Harbours', terms(1));
    await expect(drafts.open('Häfen', 'xx')).rejects.toThrow('in the language “xx”, which Newsgloss does not know');
    expect(await shelf.list()).toHaveLength(1);
  });

  it('are not cleared away while they are being closed', async () => {
    const { shelf, drafts, chunks } = packsInMemory();
    const draft = await drafts.open('Harbours', 'en');
    await drafts.add(draft, terms(100));
    const closing = drafts.close(draft);
    await drafts.open('Canals', 'en');
    expect(await closing).toEqual({ count: 100, replaced: false });
    expect(await shelf.standingIn(words('quay3 quay99'), english)).toHaveLength(2);
    expect([...chunks.keys()]).toEqual([draft]);
  });

  it('leave nothing behind when they are given up, and no other pack is touched', async () => {
    const { drafts, add, chunks } = packsInMemory();
    await add('Canals', terms(100));
    const draft = await drafts.open('Harbours', 'en');
    await drafts.add(draft, terms(200));
    expect(chunks.size).toBe(2);
    await drafts.giveUp(draft);
    expect(chunks.size).toBe(1);
    await expect(drafts.add(draft, terms(1))).rejects.toThrow('interrupted');
    await drafts.giveUp(draft);
  });

  it('are given up when another is begun', async () => {
    const { drafts, chunks } = packsInMemory();
    const first = await drafts.open('Harbours', 'en');
    await drafts.add(first, terms(100));
    const second = await drafts.open('Harbours', 'en');
    expect(chunks.size).toBe(0);
    await expect(drafts.add(first, terms(1))).rejects.toThrow('interrupted');
    await drafts.add(second, terms(1));
    expect((await drafts.close(second)).count).toBe(1);
  });

  it('are given up when they have too many terms or aliases', async () => {
    const { drafts } = packsInMemory();
    const draft = await drafts.open('Harbours', 'en');
    await expect(drafts.add(draft, Array.from({ length: 200_001 }))).rejects.toThrow('The pack has too many terms.');
    await expect(drafts.close(draft)).rejects.toThrow('interrupted');
  });

  it('leave out terms that could not be told from many others, and say so', async () => {
    const { shelf, add } = packsInMemory();
    const items = Array.from({ length: 34 }, (_, at) => ({ term: `berth${'!'.repeat(at)}`, definition: 'A place.' }));
    const { count, refused } = await add('Harbours', items);
    expect(count).toBe(32);
    expect([refused[0]?.name, told(refused[0]?.problem)]).toEqual([
      items[32]?.term,
      'too many other terms of this pack are written almost the same',
    ]);
    const found = await Promise.all(items.slice(0, 32).map(({ term }) => shelf.byId(`pack:Harbours/${term}`)));
    expect(found).not.toContain(null);
  });

  it('are refused when not one entry is good', async () => {
    const { add, shelf } = packsInMemory();
    await expect(add('Harbours', [1, 2])).rejects.toThrow('None of the entries');
    expect(await shelf.list()).toEqual([]);
  });
});
