import { describe, expect, it } from 'vitest';
import type { Explainer } from '../../../explain/model/reading.ts';
import { message } from '../../../i18n/message.ts';
import { metInMemory, metWord } from './met-in-memory.ts';

const page = { url: 'https://courier.example/story?utm_source=mail&id=7#top' };
const card = {
  entry: 'quorum',
  term: 'quorum',
  meaning: 'Enough members.',
  sentence: 'No quorum came.',
  title: 'Late',
};
const explainer = (entry: string): Explainer => ({
  entry,
  source: 'glossary',
  term: entry,
  definition: '',
  passages: [],
  faq: [],
});
const told = async (history: ReturnType<typeof metInMemory>['history'], entry: string, on: object = page) =>
  (await history.told({ [entry]: explainer(entry) }, { ...page, ...on }))[entry]?.met;

describe('Words that were met', () => {
  it('are kept with word, meaning, sentence, title, tidied address and time', async () => {
    const { history, rows } = metInMemory();
    await history.met(card, page);
    const at = new Date('2026-03-12T12:00:00').toISOString();
    expect(rows()).toEqual([{ ...card, day: '2026-03-12', address: 'https://courier.example/story?id=7', at }]);
  });

  it('are met once on a page and day, however often their card was opened there', async () => {
    const { history, rows, state } = metInMemory();
    await history.met(card, page);
    await history.met(card, page);
    expect(rows()).toHaveLength(1);
    await history.met(card, { url: 'https://courier.example/other' });
    state.today = '2026-03-13';
    await history.met(card, page);
    expect(rows()).toHaveLength(3);
  });

  it.each([
    ['where the reader did not switch that on', { met: false }, page],
    ['in private windows', {}, { ...page, incognito: true }],
    ['of the sample story', {}, { ...page, own: true }],
    ['of what is no page of the web', {}, { url: 'file:///home/reader/story.html' }],
  ])('are not kept %s', async (_, chosen, on) => {
    const { history, rows } = metInMemory(chosen);
    await history.met(card, on);
    expect(rows()).toEqual([]);
  });

  it('are told in the card, but for this page today', async () => {
    const { history } = metInMemory({}, [
      metWord('quorum', '2025-11-02'),
      metWord('quorum', '2026-03-01'),
      metWord('quorum', '2026-03-12', { address: 'https://courier.example/story?id=7' }),
      metWord('veto', '2026-03-11'),
    ]);
    expect(await told(history, 'quorum')).toMatchObject({ times: 2, last: '2026-03-01' });
    expect(await told(history, 'quorum', { url: 'https://other.example/' })).toMatchObject({
      times: 3,
      last: '2026-03-12',
    });
    expect(await told(history, 'levy')).toBeNull();
  });

  it('are not told of a term that only another article explained', async () => {
    const { history } = metInMemory({}, [metWord('article:IWC', '2026-03-01')]);
    expect(await told(history, 'article:IWC')).toBeNull();
  });

  it('are told neither where they are not kept, nor in private windows, nor where they are too old', async () => {
    const begun = [metWord('quorum', '2026-01-01')];
    expect(await told(metInMemory({ met: false }, begun).history, 'quorum')).toBeUndefined();
    expect(await told(metInMemory({}, begun).history, 'quorum', { incognito: true })).toBeUndefined();
    expect(await told(metInMemory({ metDays: 30 }, begun).history, 'quorum')).toBeNull();
  });

  it('are erased after the time that the reader chose, at the start and once a day', async () => {
    const { history, rows, state } = metInMemory({ metDays: 30 }, [
      metWord('old', '2026-02-09'),
      metWord('kept', '2026-02-10'),
      metWord('new', '2026-03-10'),
    ]);
    await history.sweep();
    expect(rows().map(({ term }) => term)).toEqual(['kept', 'new']);
    state.today = '2026-03-13';
    await told(history, 'quorum');
    expect(rows().map(({ term }) => term)).toEqual(['new']);
  });

  it('are listed no longer once the time is shortened, and again where that is taken back the same day', async () => {
    const { history, state } = metInMemory({}, [metWord('old', '2026-01-01')]);
    await told(history, 'quorum');
    state.settings = { met: true, metDays: 30 };
    await told(history, 'quorum');
    expect((await history.list(null)).words).toEqual([]);
    state.settings = { met: true, metDays: 365 };
    expect((await history.list(null)).words).toHaveLength(1);
  });

  it('stay until they are erased, where the reader wants that', async () => {
    const { history, rows } = metInMemory({ metDays: 0 }, [metWord('old', '1999-01-01')]);
    await history.sweep();
    expect(rows()).toHaveLength(1);
    await history.erase();
    expect(rows()).toEqual([]);
  });

  it('are listed page by page, without the damaged ones', async () => {
    const many = Array.from({ length: 1500 }, (_, at) => metWord(`word ${at}`, '2026-03-01'));
    const { history } = metInMemory({}, [
      ...many,
      { ...metWord('sentence', '2026-03-02'), sentence: 7 },
      { ...metWord('script', '2026-03-02'), address: 'javascript:alert(1)' },
      { ...metWord('time', '2026-03-02'), at: 'noon' },
      { ...metWord('nameless', '2026-03-02'), term: null },
    ]);
    const first = await history.list(null);
    expect(first.words).toHaveLength(1000);
    const rest = await history.list(first.next);
    expect(rest).toMatchObject({ next: null, problem: null });
    expect(rest.words).toHaveLength(501);
    expect(rest.words.at(-1)).toMatchObject({ term: 'sentence', sentence: '' });
  });

  it('are removed one by one, and put back', async () => {
    const word = metWord('quorum', '2026-03-01');
    const { history, rows } = metInMemory({}, [word, metWord('veto', '2026-03-01')]);
    expect(await history.remove(word)).toEqual(word);
    expect(rows()).toHaveLength(1);
    expect(await history.remove(word)).toBeNull();
    await history.putBack(word);
    expect(rows()).toHaveLength(2);
    await history.putBack({ ...word, address: 'javascript:alert(1)' });
    expect(rows()).toHaveLength(2);
  });

  it('fail no card where storage is full or broken, and the options are told until the next one is kept', async () => {
    const { history, state, logged } = metInMemory();
    state.failure = new DOMException('full', 'QuotaExceededError');
    await history.met(card, page);
    expect(await told(history, 'quorum')).toBeUndefined();
    expect(logged).not.toEqual([]);
    state.failure = null;
    expect((await history.list(null)).problem).toEqual(message('options.met.notKeptFull'));
    state.failure = new Error('The disk is gone.');
    await history.met(card, page);
    state.failure = null;
    expect((await history.list(null)).problem).toEqual(message('options.met.notKept', { error: 'The disk is gone.' }));
    await history.met(card, page);
    expect((await history.list(null)).problem).toBeNull();
  });

  it('say that they cannot be read', async () => {
    const { history, state } = metInMemory();
    state.failure = new Error('of a newer version');
    await expect(history.list(null)).rejects.toThrow('newer version');
    await expect(history.erase()).rejects.toThrow('newer version');
  });
});
