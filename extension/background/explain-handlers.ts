import type { Messages } from '../../contract/given-messages.ts';
import { explainArticle } from '../../explain/explain-article.ts';
import { lookUpEntry } from '../../explain/look-up/look-up-entry.ts';
import { explainSelection, withArticle, withPlaces } from '../../explain/look-up/selection/explain-selection.ts';
import type { SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';
import type { PageMeta } from '../../explain/model/outline.ts';
import type { Density } from '../../explain/model/preferences.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import { explainsPointed, pageSettingsOf, preferencesOf } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { type Notes, withNote, withNotes } from '../words/with-notes.ts';
import { answerPointed, withFact } from './answer-pointed.ts';
import { factsAt, withAnswersMarked } from './article-facts.ts';
import type { ReadArticleOnce } from './article-in-memory.ts';
import { articleOfPage, type DetectLanguage } from './article-of-page.ts';
import { cardMessages } from './card-messages.ts';
import type { GlossaryInMemory } from './glossary-in-memory.ts';
import type { TabSigns } from './tab-signs.ts';
import type { WorldInMemory } from './world-in-memory.ts';

/** Who sent a message: the tab, frame and address of a page's script; nulls for the extension's own pages. */
export interface MessageSender {
  readonly tab: number | null;
  readonly frame: number | null;
  readonly url: string | null;
  /** In a private window. */
  readonly incognito?: boolean;
  /** One of the extension's own pages, with the sample story in it: nothing can be injected there, it brings all itself. */
  readonly own?: boolean;
}

/** The browser, as far as explaining needs it. */
export interface PageBrowser {
  /** The highlights' style. */
  highlightsCss(prefix: string): string;
  /** Adds it to a frame. The browser keeps each that is added, until the frame goes elsewhere. */
  style(tab: number, frame: number, css: string): Promise<void>;
  /** Leaves messages for the card that is injected next. */
  giveMessages(tab: number, frame: number, messages: Messages): Promise<void>;
  injectCard(tab: number, frame: number): Promise<void>;
  injectHeldKey(tab: number, frame: number): Promise<void>;
}

export interface ExplainPorts {
  readonly settings: SettingsStore;
  readonly glossary: GlossaryInMemory;
  readonly world: WorldInMemory;
  readonly readArticle: ReadArticleOnce;
  readonly detectLanguage: DetectLanguage;
  /** What the reader wrote beside entries, by entry. Rejects where storage is broken. */
  notes(): Promise<Notes>;
  readonly browser: PageBrowser;
  readonly signs: Pick<TabSigns, 'asked' | 'marked' | 'silenced'>;
  /** Whether the page's script may go on. `waits`: not at this address, but the reader may get to one where it may. */
  readonly running: (sender: MessageSender) => Promise<'on' | 'waits' | 'off'>;
  /** How many marks a page gets, in this tab; null: what the settings say. */
  readonly densityFor: (sender: MessageSender, tab: number, page: PageMeta) => Promise<Density | null>;
  /** Senses that the reader says entries have on this page, by entry. */
  readonly meantHere: (sender: MessageSender) => Promise<Readonly<Record<string, string>>>;
  /** The messages in one language. Rejects where there are none. */
  catalogueOf(language: string): Promise<Messages>;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
}

type PageMessages = Pick<ToBackground, 'explain' | 'load-card'>;
type LookUpMessages = Pick<ToBackground, 'look-up' | 'search' | 'explain-selection' | 'explain-pointed'>;

/** The prefix goes into a style sheet, so nothing but letters and digits may be in it. */
const prefixPattern = /^ng[a-z0-9]{6,20}$/;

export function explainHandlers(ports: ExplainPorts): Handlers<PageMessages & LookUpMessages, MessageSender> {
  return { ...pageHandlers(ports), ...lookUpHandlers(ports) };
}

/** What a page's script asks for by itself: a page's reading, and the card on it. */
function pageHandlers(ports: ExplainPorts): Handlers<PageMessages, MessageSender> {
  const { settings, glossary, world, browser, signs } = ports;
  return {
    async explain({ outline: seen, highlights, styled, force }, sender) {
      const { tab, frame } = sender;
      if (tab === null || frame === null) return { kind: 'off' };
      if (!prefixPattern.test(highlights)) throw new Error('a highlight prefix is letters and digits');
      // No answer waits for the toolbar.
      const signed = frame === 0 ? { tab, page: highlights, url: sender.url } : null;
      if (signed) void signs.asked(signed);
      const running = await ports.running(sender);
      if (running !== 'on' && signed) void signs.silenced(signed);
      if (running === 'off') return { kind: 'off' };
      // A script that waits stays, with nothing to show, and asks again when the reader has gone on.
      const outline = running === 'waits' ? { ...seen, blocks: [] } : seen;
      const css = sender.own ? '' : browser.highlightsCss(highlights);
      const [stored, notes, density, meantHere, known] = await Promise.all([
        settings.load(),
        notesOrNone(ports),
        ports.densityFor(sender, tab, outline.meta),
        ports.meantHere(sender),
        glossary.load(),
        css !== '' && !styled && browser.style(tab, frame, css),
      ]);
      const began = ports.clock();
      const article = await articleOfPage(outline, force && running === 'on', ports.detectLanguage);
      // On a page of our own nobody else reads.
      const preferences = { ...preferencesOf(stored, density), meantHere, ...(sender.own && { marksOwn: true }) };
      const explained = explainArticle(article, await known.indexFor(article), preferences);
      const marked = stored.marksAnswers
        ? await withAnswersMarked(explained, { language: known.language, settings: stored, url: sender.url }, world)
        : explained;
      const reading = { ...marked, explainers: withNotes(marked.explainers, notes) };
      const explainMs = ports.clock() - began;
      if (signed && running === 'on')
        void signs.marked(signed, reading.briefing.words.filter(({ marked }) => marked).length);
      return { kind: 'reading', reading, settings: pageSettingsOf(stored), css, explainMs };
    },
    async 'load-card'(_message, { tab, frame }) {
      if (tab === null || frame === null) return false;
      const stored = await settings.load();
      const messages = await cardMessages(stored.language, ports.catalogueOf);
      if (messages !== null) await browser.giveMessages(tab, frame, messages);
      await browser.injectCard(tab, frame);
      if (explainsPointed(stored)) await browser.injectHeldKey(tab, frame);
      return true;
    },
  };
}

/** What a reader asks for besides: an entry, a search, words that were selected or pointed at. */
function lookUpHandlers(ports: ExplainPorts): Handlers<LookUpMessages, MessageSender> {
  const { settings, glossary, world } = ports;
  const explainWords = async (text: string, article: Article | null): Promise<SelectionAnswer> => {
    const known = await glossary.load();
    const { search, bundled, own } = await known.lookUpFor(text);
    return explainSelection(text, article, search, bundled, own, (await settings.load()).people);
  };
  return {
    async 'look-up'({ entry, article }, sender) {
      const [known, meant] = await Promise.all([glossary.load(), ports.meantHere(sender)]);
      const asked = Object.hasOwn(meant, entry) ? (meant[entry] ?? entry) : entry;
      const explainer = lookUpEntry(asked, article, await known.indexFor(article, asked));
      return explainer === null ? null : withNote(explainer, await notesOrNone(ports));
    },
    async search({ query, article }) {
      const answer = await explainWords(query, null);
      const { language } = await glossary.load();
      const { people, places } = await settings.load();
      const found = places ? withPlaces(answer, await world.countries(language), language) : answer;
      if (article === null) return found;
      const { places: index } = await world.facts({ numbers: false, places }, language, null);
      const read = ports.readArticle(article, people);
      return withPlaces(withArticle(found, read.known), read.places(index), read.known.prepared.language);
    },
    async 'explain-selection'({ text, article }, sender) {
      const answer = await explainWords(text, article);
      return article === null ? answer : withFact(answer, article, factsAt(sender.url, ports));
    },
    'explain-pointed': async (asked, sender) => answerPointed(asked, await glossary.load(), factsAt(sender.url, ports)),
  };
}

/** A reader whose browser keeps no notes still reads. */
function notesOrNone(ports: Pick<ExplainPorts, 'notes'>): Promise<Notes> {
  return ports.notes().catch((): Notes => new Map());
}
