import { mayHoldTerms } from '../../explain/explain-article.ts';
import { createArticleInMemory } from '../../extension/background/article-in-memory.ts';
import { entryHandlers } from '../../extension/background/entry-handlers.ts';
import { explainHandlers, type MessageSender, type PageBrowser } from '../../extension/background/explain-handlers.ts';
import {
  createGlossaryInMemory,
  type GlossaryInMemory,
  type GlossarySource,
} from '../../extension/background/glossary-in-memory.ts';
import { marksHandlers } from '../../extension/background/marks-handlers.ts';
import { createPageDensities } from '../../extension/background/page-densities.ts';
import { createPageMeanings } from '../../extension/background/page-meanings.ts';
import { placeHandlers } from '../../extension/background/place-handlers.ts';
import { createWorldInMemory, type WorldFiles } from '../../extension/background/world-in-memory.ts';
import type { Handlers } from '../../extension/messages.ts';
import { createOpeningsStore } from '../../extension/settings/openings.ts';
import { createSettingsStore } from '../../extension/settings/settings-store.ts';
import { systemOf } from '../../extension/settings/system-of.ts';
import type { ExplainedStory, ToWorker } from '../contract/messages.ts';
import { createMemoryStorage } from './memory-storage.ts';

export interface StoryPorts {
  readonly glossary: GlossarySource;
  readonly world: WorldFiles;
  /** The reader's, as browsers state it (BCP 47). */
  readonly locale: string;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** ISO date. */
  readonly today: () => string;
  log(what: string, error: unknown): void;
}

/** The one page there is, as the handlers know it: nothing can be injected there, it brings all itself. */
const page = { tab: 0, frame: 0, url: 'about:blank', own: true } as const satisfies MessageSender;

const nothing = async () => undefined;
const none = async () => [];

/** What there is none of around the page, as the extension's handlers ask for it. */
const noBrowser: PageBrowser = {
  highlightsCss: () => '',
  style: nothing,
  giveMessages: nothing,
  injectCard: nothing,
  injectHeldKey: nothing,
};

/**
 * Answers the page by the extension's own handlers, over storage that is forgotten with the page: without packs, own words or
 * sites, of which a page that nobody installed has none.
 */
export function storyHandlers(ports: StoryPorts): Handlers<ToWorker, null> {
  const memory = createMemory(ports);
  const { settings, densities, meanings, glossary } = memory;
  const handlers = extensionHandlers(memory, ports);
  return {
    'look-up': (message) => handlers['look-up'](message, page),
    know: (message) => handlers.know(message, page),
    hide: (message) => handlers.hide(message, page),
    doubt: (message) => handlers.doubt(message, page),
    'more-here': (message) => handlers['more-here'](message, page),
    'keep-density': (message) => handlers['keep-density'](message, page),
    'explain-selection': (message) => handlers['explain-selection'](message, page),
    'explain-pointed': (message) => handlers['explain-pointed'](message, page),
    'story-map': (message) => handlers['story-map'](message, page),
    'explain-story': (story) => explainStory(story, handlers.explain, glossary),
    async 'turn-page'() {
      await Promise.all([densities.forget(page.tab), meanings.forget(page.tab)]);
      return true;
    },
    async 'choose-level'({ level }) {
      await settings.change((now) => ({ ...now, level }));
      return true;
    },
  };
}

/** What is known, and what the reader says while the page is open. */
function createMemory(ports: StoryPorts) {
  const session = createMemoryStorage();
  const nobody = { standingIn: none, byId: async () => null };
  return {
    settings: createSettingsStore(createMemoryStorage()),
    openings: createOpeningsStore(session),
    densities: createPageDensities(session),
    meanings: createPageMeanings(session),
    glossary: createGlossaryInMemory(ports.glossary, nobody, nobody),
    world: createWorldInMemory(ports.world, systemOf(ports.locale), ports.log),
  };
}

/** The extension's own, as they answer this one page. */
function extensionHandlers(memory: ReturnType<typeof createMemory>, ports: StoryPorts) {
  const { settings, openings, densities, meanings, glossary, world } = memory;
  return {
    ...explainHandlers({
      settings,
      glossary,
      world,
      readArticle: createArticleInMemory(),
      // The page speaks English alone, and asks no browser in which language a text is.
      detectLanguage: async () => null,
      catalogueOf: async () => ({}),
      notes: async () => new Map(),
      browser: noBrowser,
      signs: { asked: nothing, marked: nothing, silenced: nothing },
      running: async () => 'on',
      densityFor: async () => (await densities.of(page.tab, page.url))?.density ?? null,
      meantHere: () => meanings.of(page.tab, page.url),
      clock: ports.clock,
    }),
    // Who asks for a change asks for a new answer, too: no page has to be found and told.
    ...marksHandlers({ settings, densities, urlOf: async () => page.url, refresh: nothing }),
    ...entryHandlers({ settings, openings, meanings, refresh: nothing, today: ports.today }),
    ...placeHandlers({ settings, glossary, world, home: new Intl.Locale(ports.locale).maximize().region ?? null }),
  };
}

/** Whoever pastes a text wants it explained, however short it is. */
async function explainStory(
  { outline, highlights }: ToWorker['explain-story']['request'],
  explain: ReturnType<typeof extensionHandlers>['explain'],
  glossary: GlossaryInMemory,
): Promise<ExplainedStory> {
  const explained = async (force: boolean) => {
    const answer = await explain({ outline, highlights, styled: true, force }, page);
    if (answer.kind === 'off') throw new Error('The playground is never off.');
    return answer;
  };
  const seen = await explained(false);
  const { article } = seen.reading;
  const { language } = await glossary.load();
  const isOurs = mayHoldTerms({ ...article, isArticle: true }, language);
  if (isOurs && article.isArticle) return { answer: seen, otherLanguage: null };
  if (isOurs) return { answer: await explained(true), otherLanguage: null };
  return { answer: seen, otherLanguage: article.language };
}
