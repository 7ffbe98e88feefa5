import { describe, expect, it } from 'vitest';
import type { SelectionAnswer, SelectionMatch } from '../../../explain/look-up/selection/selection-answer.ts';
import type { Explainer, Reading } from '../../../explain/model/reading.ts';
import { closedToPages } from '../../../extension/background/closed-to-pages.ts';
import { defaultSettings } from '../../../extension/settings/settings.ts';

const page = { tab: 7, frame: 0, url: 'https://courier.example/story' };
const popup = { tab: null, frame: null, url: 'chrome-extension://self/popup.html', own: true };
const sample = { tab: 3, frame: 0, url: 'chrome-extension://self/sample.html', own: true };

const explainer = (entry: string, change: Partial<Explainer> = {}): Explainer => ({
  entry,
  source: 'glossary',
  term: entry,
  definition: 'Enough members.',
  passages: [],
  faq: [],
  ...change,
});
const explainers = {
  quorum: explainer('quorum', { met: null }),
  noted: explainer('noted', { note: 'Ask Mum.' }),
  met: explainer('met', { met: { times: 2, last: '2026-03-12', when: 'today', withYear: false } }),
  'pack:Seas/trawler': explainer('pack:Seas/trawler', { source: 'own' }),
};
const match = (entry: string): SelectionMatch => ({
  kind: 'entry',
  how: 'exact',
  entry,
  term: 'trawler net',
  short: 'TN',
  definition: 'A secret net.',
  senses: [{ id: 'trawler/net', label: 'net', definition: 'A secret net.' }],
  matched: [[0, 7]],
});
const found: SelectionAnswer = {
  kind: 'found',
  text: 'trawlers',
  matches: [match('pack:Seas/trawler'), match('word:1'), match('trawler')],
};

function world(ownOnPages = false) {
  return closedToPages(
    {
      explain: async ({ force }) =>
        force
          ? { kind: 'off' }
          : {
              kind: 'reading',
              reading: { explainers } as unknown as Reading,
              settings: {} as never,
              css: '',
              explainMs: 0,
            },
      'look-up': async ({ entry }) => explainers[entry as keyof typeof explainers] ?? null,
      'explain-selection': async () => found,
      'explain-pointed': async ({ at }) =>
        at === 0 ? { start: 0, end: 1, explainer: explainers['pack:Seas/trawler'], answer: found } : null,
    },
    { load: async () => ({ ...defaultSettings, ownOnPages }) },
  );
}
const outline = {} as never;
const explain = { outline, highlights: 'ng', styled: true, force: false };

describe('what is the reader’s own', () => {
  it('is closed in what a page is told, and nothing else is', async () => {
    const answer = await world().explain(explain, page);
    const told = answer.kind === 'reading' ? Object.values(answer.reading.explainers) : [];
    expect(told.filter(({ closed }) => closed).map(({ entry }) => entry)).toEqual([
      'noted',
      'met',
      'pack:Seas/trawler',
    ]);
    expect(await world()['look-up']({ entry: 'noted', article: null }, page)).toMatchObject({ closed: true });
    expect(await world()['look-up']({ entry: 'quorum', article: null }, page)).not.toHaveProperty('closed');
  });

  it('leaves none of its words in an answer about words that were selected or pointed at', async () => {
    const selected = await world()['explain-selection']({ text: 'trawlers', article: null }, page);
    const pointed = await world()['explain-pointed']({ text: 'trawlers', at: 0, article: null }, page);
    expect(pointed?.explainer?.closed).toBe(true);
    for (const answer of [selected, pointed?.answer]) {
      const [ofPack, ofReader, bundled] = answer?.kind === 'found' ? answer.matches : [];
      const told = {
        kind: 'entry',
        how: 'exact',
        term: 'trawlers',
        definition: '',
        senses: [],
        matched: [],
        closed: true,
      };
      expect(ofPack).toEqual({ ...told, entry: 'pack:Seas/trawler' });
      expect(ofReader).toEqual({ ...told, entry: 'word:1' });
      expect(bundled).toEqual(match('trawler'));
    }
  });

  it('is open in the extension’s own pages, the sample story among them', async () => {
    for (const sender of [popup, sample]) {
      expect(JSON.stringify(await world().explain(explain, sender))).not.toContain('closed');
      expect(await world()['look-up']({ entry: 'noted', article: null }, sender)).toBe(explainers.noted);
      expect(await world()['explain-selection']({ text: 'trawlers', article: null }, sender)).toBe(found);
    }
  });

  it('is open on pages where the reader wants it so', async () => {
    expect(JSON.stringify(await world(true).explain(explain, page))).not.toContain('closed');
    expect(await world(true)['explain-selection']({ text: 'trawlers', article: null }, page)).toBe(found);
  });

  it('is no matter where nothing is known', async () => {
    expect(await world().explain({ ...explain, force: true }, page)).toEqual({ kind: 'off' });
    expect(await world()['look-up']({ entry: 'none', article: null }, page)).toBeNull();
    expect(await world()['explain-pointed']({ text: 'x', at: 1, article: null }, page)).toBeNull();
  });
});
