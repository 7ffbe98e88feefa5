import { describe, expect, it } from 'vitest';
import { nearestLanguage } from '../../../explain/languages/languages.ts';
import type { Article } from '../../../explain/model/article.ts';
import type { Explainer, Reading } from '../../../explain/model/reading.ts';
import { metHandlers, withMetWords } from '../../../extension/background/met-handlers.ts';
import { metInMemory, metWord } from '../met/met-in-memory.ts';

const page = { tab: 7, frame: 0, url: 'https://courier.example/story' };
const origin = 'chrome-extension://self/';
const options = { tab: 3, frame: 0, url: `${origin}options.html`, own: true };
const popup = { tab: null, frame: null, url: `${origin}popup.html`, own: true };

const quorum: Explainer = {
  entry: 'quorum',
  source: 'glossary',
  term: 'quorum',
  definition: 'Enough members.',
  passages: [],
  faq: [],
};
const article = { meta: { title: 'A long night' } } as Article;

function world(begun: readonly unknown[] = [], on = true) {
  const { history, state, rows } = metInMemory({ met: on }, begun);
  const ports = { history, language: async () => nearestLanguage('en') };
  const reading = { explainers: { quorum } } as unknown as Reading;
  const explaining = withMetWords(
    {
      explain: async ({ force }) =>
        force ? { kind: 'off' } : { kind: 'reading', reading, settings: {} as never, css: '', explainMs: 0 },
      'look-up': async ({ entry }) => (entry === 'quorum' ? quorum : null),
      'explain-pointed': async ({ at }) => ({
        start: 0,
        end: 1,
        explainer: at === 0 ? quorum : null,
        answer: { kind: 'nothing', text: '', why: 'unknown' },
      }),
    },
    ports,
  );
  return { ask: { ...metHandlers(ports), ...explaining }, state, rows };
}

describe('A word that is met', () => {
  const met = {
    entry: 'quorum',
    term: 'quorum',
    meaning: 'Enough members.',
    text: 'It was late. No quorum came. All left.',
    at: 17,
    title: 'A long night',
  };

  it('is kept with the sentence in which it stood', async () => {
    const { ask, rows } = world();
    await ask.met(met, page);
    expect(rows()).toMatchObject([{ entry: 'quorum', sentence: 'No quorum came.', title: 'A long night' }]);
  });

  it('is kept where it was selected or looked up in a card, with the sentence that the reader looks at', async () => {
    const { ask, rows } = world();
    await ask['look-up']({ entry: 'quorum', article, around: met.text }, page);
    await new Promise((resolve) => setTimeout(resolve));
    expect(rows()).toMatchObject([
      { entry: 'quorum', sentence: 'No quorum came.', meaning: 'Enough members.', title: 'A long night' },
    ]);
  });

  it('is not kept of the extension’s own pages, which look up for other reasons', async () => {
    const { ask, rows } = world();
    await ask['look-up']({ entry: 'quorum', article }, options);
    await ask['look-up']({ entry: 'quorum', article }, popup);
    await ask['look-up']({ entry: 'nothing', article }, page);
    await new Promise((resolve) => setTimeout(resolve));
    expect(rows()).toEqual([]);
  });

  it('is told wherever its card comes from', async () => {
    const { ask } = world([metWord('quorum', '2026-03-01')]);
    const said = { times: 1, last: '2026-03-01', when: 'onDay' };
    const explain = { outline: {} as never, highlights: '', styled: false, force: false };
    expect(await ask.explain(explain, page)).toMatchObject({ reading: { explainers: { quorum: { met: said } } } });
    expect(await ask.explain({ ...explain, force: true }, page)).toEqual({ kind: 'off' });
    expect(await ask['look-up']({ entry: 'quorum', article }, page)).toMatchObject({ met: said });
    expect(await ask['explain-pointed']({ text: '', at: 0, article }, page)).toMatchObject({
      explainer: { met: said },
    });
    expect(await ask['explain-pointed']({ text: '', at: 1, article }, page)).toMatchObject({ explainer: null });
  });

  it('leaves answers as they are where nothing is kept', async () => {
    const { ask, rows } = world([metWord('quorum', '2026-03-01')], false);
    expect(await ask['look-up']({ entry: 'quorum', article }, page)).toBe(quorum);
    expect(rows()).toHaveLength(1);
  });
});

describe('The list of met words', () => {
  it('is told, shortened, put back and erased', async () => {
    const word = metWord('quorum', '2026-03-01');
    const { ask, rows } = world([word]);
    expect((await ask['met-words']({ after: null }, options)).words).toEqual([word]);
    expect(await ask['forget-met']({ key: word }, options)).toEqual(word);
    await ask['put-back-met']({ word }, options);
    expect(rows()).toHaveLength(1);
    await ask['erase-met']({}, options);
    expect(rows()).toEqual([]);
  });
});
