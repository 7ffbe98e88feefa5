import { describe, expect, it } from 'vitest';
import type { InterfaceLanguage } from '../../../contract/choices.ts';
import { english } from '../../../explain/english/english.ts';
import { buildWordingFilter } from '../../../explain/find/filter/wording-filter-builder.ts';
import { writeWordingList } from '../../../explain/look-up/search/wording-list.ts';
import type { Outline } from '../../../explain/model/outline.ts';
import { createArticleInMemory } from '../../../extension/background/article-in-memory.ts';
import { type ExplainPorts, explainHandlers } from '../../../extension/background/explain-handlers.ts';
import { createGlossaryInMemory, type GlossaryFiles } from '../../../extension/background/glossary-in-memory.ts';
import { createSettingsStore } from '../../../extension/settings/settings-store.ts';
import { packLines } from '../../../glossary/build/pack-lines.ts';
import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import { writeGlossaryFile } from '../../../glossary/glossary-file.ts';
import { articleOf } from '../../explain/article-of.ts';
import { packsInMemory } from '../packs/packs-in-memory.ts';
import { storageInMemory } from '../storage-in-memory.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

const outline: Outline = {
  meta: { url: 'https://a.example/x', title: 'A page', lang: 'en', dir: 'ltr', tags: {}, jsonLd: [], time: null },
  boxes: [{ parent: -1, tag: 'body', hint: '' }],
  blocks: [],
  complete: true,
};
const page = { tab: 7, frame: 0, url: 'https://a.example/x' };
const veto: GlossaryEntry = {
  id: 'veto',
  topic: 'law',
  term: 'veto',
  kind: 'process',
  level: 1,
  definition: 'A no that counts.',
  related: [],
};

describe('the background', () => {
  it('styles the highlights before it answers, and tells the toolbar how many marks there are', async () => {
    const { ask, calls } = world();
    const answer = await ask.explain({ outline, highlights: 'ngabc123', styled: false, force: false }, page);
    expect(answer).toMatchObject({ kind: 'reading', css: '::highlight(ngabc123)' });
    expect(calls).toEqual(['asked 7 ngabc123', 'style 7 ::highlight(ngabc123)', 'marked 7 0']);
  });

  it('styles a page once, however often it is asked about: the browser keeps every style that is added', async () => {
    const { ask, calls } = world();
    const again = await ask.explain({ outline, highlights: 'ngabc123', styled: true, force: false }, page);
    expect(again).toMatchObject({ kind: 'reading', css: '::highlight(ngabc123)' });
    expect(calls).toEqual(['asked 7 ngabc123', 'marked 7 0']);
  });

  it('asks how many marks the reader wants on the very page that it explains', async () => {
    const asked: unknown[] = [];
    const densityFor: ExplainPorts['densityFor'] = async (_sender, tab, { url }) => {
      asked.push([tab, url]);
      return 'few';
    };
    await world({ densityFor }).ask.explain({ outline, highlights: 'ngabc123', styled: false, force: false }, page);
    expect(asked).toEqual([[7, 'https://a.example/x']]);
  });

  it('says "off" where it may not run, and shows that too', async () => {
    const { ask, calls } = world({ running: 'off' });
    expect(await ask.explain({ outline, highlights: 'ngabc123', styled: false, force: false }, page)).toEqual({
      kind: 'off',
    });
    expect(calls).toEqual(['asked 7 ngabc123', 'silenced 7']);
  });

  it('keeps the script, with nothing to show, where it waits for the reader to go on', async () => {
    const { ask, calls } = world({ running: 'waits' });
    const answer = await ask.explain({ outline, highlights: 'ngabc123', styled: false, force: true }, page);
    expect(answer).toMatchObject({ kind: 'reading', reading: { isArticle: false, mentions: [] } });
    expect(calls).toEqual(['asked 7 ngabc123', 'silenced 7', 'style 7 ::highlight(ngabc123)']);
  });

  it('says nothing on the toolbar of a frame within a page', async () => {
    const { ask, calls } = world();
    await ask.explain({ outline, highlights: 'ngabc123', styled: false, force: false }, { ...page, frame: 3 });
    expect(calls).toEqual(['style 7 ::highlight(ngabc123)']);
  });

  it('leaves the style to the pages of the extension itself, where nothing can be injected', async () => {
    const { ask, calls } = world();
    const answer = await ask.explain(
      { outline, highlights: 'ngabc123', styled: false, force: false },
      { ...page, own: true },
    );
    expect(answer).toMatchObject({ kind: 'reading', css: '' });
    expect(calls).toEqual(['asked 7 ngabc123', 'marked 7 0']);
  });

  it('refuses a highlight prefix that could carry style of its own', async () => {
    const { ask } = world();
    await expect(async () =>
      ask.explain({ outline, highlights: 'ng) {} * {', styled: false, force: false }, page),
    ).rejects.toThrow('letters and digits');
  });

  it('looks up an entry, and knows of none that is not there', async () => {
    const { ask } = world();
    expect(await ask['look-up']({ entry: 'veto', article: null }, page)).toMatchObject({ term: 'veto', note: 'Mine.' });
    expect(await ask['look-up']({ entry: 'nothing', article: null }, page)).toBeNull();
  });

  it('finds the terms of the reader’s packs by name, in any case and within other words', async () => {
    const { ask, packs } = world();
    await packs.add('Harbour', [
      { term: 'Lisk Wharf', definition: 'A quay.' },
      { term: 'sluice tax', definition: 'A tax.' },
    ]);
    const search = (query: string) => ask.search({ query, article: null }, page);
    const hit = { entry: 'pack:Harbour/sluice tax', definition: 'A tax.' };
    expect(await search('sluice taxes')).toMatchObject({ matches: [hit] });
    expect(await search('lisk wharf')).toMatchObject({ matches: [{ entry: 'pack:Harbour/Lisk Wharf' }] });
    expect(await search('a veto on the sluice tax')).toMatchObject({ matches: [hit, { entry: 'veto' }] });
    expect(await search('zeppelin')).toMatchObject({ kind: 'nothing' });
  });

  it('finds whom the article at hand names beside what the glossary has, unless the reader wants no people', async () => {
    const { ask, settings } = world();
    const article = articleOf(['Ilse Varga, the mayor of Lisk, spoke of a veto on Monday.']);
    const search = (query: string) => ask.search({ query, article }, page);
    expect(await search('varga')).toMatchObject({
      matches: [{ kind: 'person', name: 'Ilse Varga' }, { kind: 'passage' }],
    });
    expect(await search('veto')).toMatchObject({ matches: [{ entry: 'veto' }, { kind: 'passage' }] });
    await settings.change((stored) => ({ ...stored, people: false }));
    expect(await search('varga')).toMatchObject({ matches: [{ kind: 'passage' }] });
  });

  it('adds the held key to the card, unless the reader wants neither key nor double click', async () => {
    const { ask, calls, settings } = world();
    await ask['load-card']({}, page);
    expect(calls).toEqual(['card 7', 'held key 7']);
    await settings.change((now) => ({ ...now, heldKey: 'none' }));
    await ask['load-card']({}, page);
    expect(calls).toEqual(['card 7', 'held key 7', 'card 7']);
    await settings.change((now) => ({ ...now, doubleClick: true }));
    await ask['load-card']({}, page);
    expect(calls.slice(3)).toEqual(['card 7', 'held key 7']);
  });

  it('gives the card its messages where the reader wants another language than the browser’s, before it comes', async () => {
    const { ask, calls, settings } = world();
    const loaded = async (language: InterfaceLanguage) => {
      await settings.change((now) => ({ ...now, heldKey: 'none', language }));
      calls.length = 0;
      await ask['load-card']({}, page);
      return calls;
    };
    expect(await loaded('uk')).toEqual(['messages 7 language,card_close,met_today,shared_undo', 'card 7']);
    expect(await loaded('browser')).toEqual(['card 7']);
    // One that cannot be read: the card speaks the browser's.
    expect(await loaded('fr')).toEqual(['card 7']);
  });

  it('explains the longest term around a place of a text, and says so where it knows none', async () => {
    const { ask } = world();
    const text = 'They used a veto against Port Elmsford.';
    const point = (word: string) => ask['explain-pointed']({ text, at: text.indexOf(word), article: null }, page);
    expect(await point('veto')).toMatchObject({ start: 12, end: 16, explainer: { term: 'veto' } });
    expect(await point('Elmsford')).toEqual({
      start: 25,
      end: 38,
      explainer: null,
      answer: { kind: 'nothing', text: 'Port Elmsford', why: 'unknown' },
    });
    expect(await ask['explain-pointed']({ text, at: 4, article: null }, page)).toBeNull();
  });

  it('tells of people and bodies of the article, unless the reader does not want them explained', async () => {
    const { ask, settings } = world();
    const article = articleOf([
      'Ilse Varga, the mayor of Lisk, met Tidewatch, a think tank based in Lisk.',
      'Varga left.',
    ]);
    const answers = async () => [
      await ask['explain-pointed']({ text: 'Varga left.', at: 1, article }, page),
      await ask['explain-selection']({ text: 'Tidewatch', article }, page),
    ];
    expect(await answers()).toMatchObject([
      { answer: { matches: [{ kind: 'person', description: 'the mayor of Lisk' }] } },
      { matches: [{ kind: 'person', description: 'a think tank based in Lisk' }, { kind: 'passage' }] },
    ]);
    await settings.change((now) => ({ ...now, people: false }));
    expect(await answers()).toMatchObject([{ answer: { kind: 'nothing' } }, { matches: [{ kind: 'passage' }] }]);
  });

  it('says that the bundled glossary is damaged, and tries again at the next question', async () => {
    const glossaries = [packLines(['{"format":99}']), files.glossary];
    const { ask } = world({ readFiles: async () => ({ ...files, glossary: glossaries.shift() as ArrayBuffer }) });
    await expect(async () => ask.search({ query: 'veto', article: null }, page)).rejects.toThrow(
      'install the extension again',
    );
    expect(await ask.search({ query: 'veto', article: null }, page)).toMatchObject({
      kind: 'found',
      matches: [{ entry: 'veto' }],
    });
  });
});

const files: GlossaryFiles = {
  glossary: packLines(writeGlossaryFile({ language: 'en', entries: [veto] })),
  filter: buildWordingFilter([veto], english),
};
const wordings = writeWordingList([veto], english).join('\n');

/** Nobody asks for amounts and places here: tests/extension/background/answer-pointed.test.ts does. */
const nothingKnown: ExplainPorts['world'] = {
  facts: async () => ({ quantities: null, places: null, system: 'metric', country: null }),
  countries: async () => [],
  withMap: async (fact) => fact,
  drawMap: async () => null,
};

const asUsual: ExplainPorts['densityFor'] = async () => null;

function world({
  running = 'on' as 'on' | 'waits' | 'off',
  readFiles = async () => files,
  densityFor = asUsual,
  meant = {},
} = {}) {
  const calls: string[] = [];
  const packs = packsInMemory();
  const words = wordsInMemory({ notes: [{ entry: 'veto', text: 'Mine.' }] });
  const settings = createSettingsStore(storageInMemory());
  const ports: ExplainPorts = {
    settings,
    glossary: createGlossaryInMemory({ readFiles, readWordings: async () => wordings }, packs.shelf, words.shelf),
    world: nothingKnown,
    readArticle: createArticleInMemory(),
    detectLanguage: async () => null,
    notes: words.shelf.notes,
    browser: {
      highlightsCss: (prefix) => `::highlight(${prefix})`,
      async style(tab, _frame, css) {
        calls.push(`style ${tab} ${css}`);
      },
      async giveMessages(tab, _frame, messages) {
        calls.push(`messages ${tab} ${Object.keys(messages)}`);
      },
      async injectCard(tab) {
        calls.push(`card ${tab}`);
      },
      async injectHeldKey(tab) {
        calls.push(`held key ${tab}`);
      },
    },
    signs: {
      async asked({ tab, page }) {
        calls.push(`asked ${tab} ${page}`);
      },
      async marked({ tab }, marks) {
        calls.push(`marked ${tab} ${marks}`);
      },
      async silenced({ tab }) {
        calls.push(`silenced ${tab}`);
      },
    },
    running: async () => running,
    densityFor,
    meantHere: async () => meant,
    async catalogueOf(language) {
      if (language !== 'uk') throw new Error('not in the package');
      return { language, card_close: 'Закрити', met_today: 'сьогодні', shared_undo: 'Назад', popup_title: 'Статті' };
    },
    clock: () => 0,
  };
  return { ask: explainHandlers(ports), calls, settings, packs };
}
