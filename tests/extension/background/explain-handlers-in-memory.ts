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
import { packsInMemory } from '../packs/packs-in-memory.ts';
import { storageInMemory } from '../storage-in-memory.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

export const outline: Outline = {
  meta: { url: 'https://a.example/x', title: 'A page', lang: 'en', dir: 'ltr', tags: {}, jsonLd: [], time: null },
  boxes: [{ parent: -1, tag: 'body', hint: '' }],
  blocks: [],
  complete: true,
};
/** The message comes from here. */
export const page = { tab: 7, frame: 0, url: 'https://a.example/x' };
/** All that the glossary has. */
const veto: GlossaryEntry = {
  id: 'veto',
  topic: 'law',
  term: 'veto',
  kind: 'process',
  level: 1,
  definition: 'A no that counts.',
  related: [],
};

export const files: GlossaryFiles = {
  glossary: packLines(writeGlossaryFile({ language: 'en', entries: [veto] })),
  filter: buildWordingFilter([veto], english),
};
const wordings = writeWordingList([veto], english).join('\n');

/** Nobody asks for amounts and places here: tests/extension/background/world-in-memory.test.ts does. */
const nothingKnown: ExplainPorts['world'] = {
  facts: async () => ({ quantities: null, places: null, system: 'metric', country: null }),
  countries: async () => [],
  withMap: async (fact) => fact,
  drawMap: async () => null,
};

const asUsual: ExplainPorts['densityFor'] = async () => null;

/** What explains, on ports that remember what they were asked to do. */
export function explainHandlersInMemory({
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
