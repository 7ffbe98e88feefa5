import type { TopicSummary } from '../../contract/topic-terms.ts';
import { mayHoldTerms } from '../../explain/explain-article.ts';
import { articleWords } from '../../explain/find/filter/article-words.ts';
import { WordingFilter } from '../../explain/find/filter/wording-filter.ts';
import { type IndexedEntry, indexEntryLater } from '../../explain/find/index/indexed-entry.ts';
import {
  type EntryLookUp,
  indexEntries,
  languageOfGlossary,
  type TermIndex,
} from '../../explain/find/index/term-index.ts';
import type { Language } from '../../explain/language/language.ts';
import { entryOfSense } from '../../explain/look-up/look-up-entry.ts';
import { createGlossarySearch, type GlossarySearch } from '../../explain/look-up/search/search-glossary.ts';
import { WordingList } from '../../explain/look-up/search/wording-list.ts';
import { selectedText } from '../../explain/look-up/selection/selected-text.ts';
import type { Article } from '../../explain/model/article.ts';
import type { Word } from '../../explain/text/words.ts';
import type { Glossary, GlossaryEntry } from '../../glossary/glossary.ts';
import { type GlossaryFile, readGlossaryFile } from '../../glossary/glossary-file.ts';
import { linesOfText } from '../../glossary/lines.ts';
import { PackedLines } from '../../glossary/packed-lines.ts';
import { message } from '../../i18n/message.ts';
import { ToldError } from '../../i18n/told-error.ts';
import type { PackShelf } from '../packs/pack-shelf.ts';
import { readOnce } from '../read-once.ts';
import type { WordShelf } from '../words/word-shelf.ts';

/** The glossary as the background holds it: loaded at the first question, once per browser. */
export interface LoadedGlossary {
  readonly language: Language;
  /** All bundled entries, read at every call and not kept: only adding a pack needs them. */
  all(): Glossary;
  /** The topics of the bundled glossary, each with how many entries it has. */
  topics(): readonly TopicSummary[];
  /** The bundled entries of a topic. */
  entriesOf(topic: string): readonly GlossaryEntry[];
  /** An entry, bundled or of a pack, by its own id or that of one of its senses. Null: there is none. */
  entry(id: string): Promise<GlossaryEntry | null>;
  /**
   * What explaining an article needs: the bundled entries and those of the reader's packs that may stand in it, and the
   * entry (or sense) that is looked up. Where wordings collide, the reader's own words win, then bundled ones. Never rejects
   * because of a pack or of the reader's words.
   */
  indexFor(article: Article | null, lookedUp?: string): Promise<TermIndex>;
  /**
   * What answering words that a reader selected or typed needs. Rejects where the list of wordings cannot be read; the
   * next call tries again.
   * @param at where in the text the word stands that is pointed at: a dictionary is asked about the words near by alone
   */
  lookUpFor(text: string, at?: number): Promise<WordLookUp>;
}

/** The glossary as some words ask it: entries that may stand in them, and a search for what is unfinished or misspelt. */
interface WordLookUp {
  readonly search: GlossarySearch;
  /** Of the reader's own words, then of the bundled entries, also those that stand there in another form ("mobilised"). */
  readonly bundled: TermIndex;
  /** Of the reader's packs: those that are marked, and those that only answer, as far as any of them stands there. */
  readonly own: readonly TermIndex[];
}

export interface GlossaryInMemory {
  /** Rejects where the bundled files cannot be read; the next call tries again. */
  load(): Promise<LoadedGlossary>;
}

/** The bundled files as they were read: the glossary file in packed lines, and its wording filter. */
export interface GlossaryFiles {
  readonly glossary: ArrayBuffer;
  readonly filter: ArrayBuffer;
}

export interface GlossarySource {
  readFiles(): Promise<GlossaryFiles>;
  /** The list of all wordings, a text of lines; read when a reader first asks about words. */
  readWordings(): Promise<string>;
}

export type PacksToExplain = Pick<PackShelf, 'standingIn' | 'byId'>;
export type WordsToExplain = Pick<WordShelf, 'standingIn' | 'byId'>;

export function createGlossaryInMemory(
  source: GlossarySource,
  packs: PacksToExplain,
  words: WordsToExplain,
): GlossaryInMemory {
  return { load: readOnce(async () => prepare(await source.readFiles(), source.readWordings, packs, words)) };
}

function prepare(
  files: GlossaryFiles,
  readText: () => Promise<string>,
  packs: PacksToExplain,
  ownWords: WordsToExplain,
): LoadedGlossary {
  const { file, filter, language } = checked(files);
  const readWordings = readOnce(async () => checkedList(await readText(), language));
  const { entries, entryAt, inOrder } = bundledEntries(file, language);
  const elsewhere = async (id: string) =>
    (await ownWords.byId(id, language).catch(() => null)) ?? packs.byId(id).catch(() => null);
  return {
    language,
    all: () => ({ language: language.code, entries: file.ids.map((_, position) => file.entryAt(position)) }),
    topics: () => [...file.topics()].map(([topic, { length: terms }]) => ({ topic, terms })),
    entriesOf: (topic) => (file.topics().get(topic) ?? []).map((position) => entryAt(position).entry),
    entry: async (id) => (await lookUp(id, entries, [], elsewhere))?.entry ?? null,
    async indexFor(article, lookedUp) {
      const texts = article !== null && mayHoldTerms(article, language) ? articleWords(article, language) : [];
      const [written, packed] = await Promise.all([
        ownWords.standingIn(texts, language),
        packs.standingIn(texts, language, 'marked'),
      ]);
      const known = [...written, ...packed];
      const asked = lookedUp === undefined ? null : await lookUp(lookedUp, entries, known, elsewhere);
      // The first wins: what the reader wrote, then what is bundled, then packs.
      const bundled = inOrder(filter.mayStandIn(texts));
      const standing = new Set([...written, ...bundled, ...packed, ...(asked === null ? [] : [asked])]);
      return indexEntries([...standing], withOwn(entries, standing), language);
    },
    async lookUpFor(text, at) {
      const { words } = selectedText(text, language);
      const [list, written, ...packed] = await Promise.all([
        readWordings(),
        ownWords.standingIn([words], language),
        packs.standingIn([words], language, 'marked'),
        packs.standingIn([askedOfDictionary(text, at, language)], language, 'dictionary'),
      ]);
      if (list.entries !== file.ids.length) throw damaged();
      const numbers = new Set([...filter.mayStandIn([words]), ...list.inAnyForm(words)]);
      const standing = [...written, ...inOrder(numbers)];
      return {
        search: createGlossarySearch(list, (number) => entryAt(number).entry),
        bundled: indexEntries(standing, withOwn(entries, standing), language),
        own: packed.filter((entries) => entries.length > 0).map((entries) => indexOf(entries, language)),
      };
    },
  };
}

/** The bundled entries by id and by position, each read when it is first asked for, and then kept. */
function bundledEntries(file: GlossaryFile, language: Language) {
  const positions = new Map(file.ids.map((id, position) => [id, position]));
  const known = new Map<number, IndexedEntry>();
  const entryAt = (position: number): IndexedEntry => {
    const entry = known.get(position) ?? indexEntryLater(() => file.entryAt(position), language);
    known.set(position, entry);
    return entry;
  };
  const entries: EntryLookUp = {
    get(id) {
      const position = positions.get(id);
      return position === undefined ? undefined : entryAt(position);
    },
  };
  /** Where two have the same wording, the first by id wins, wherever the file has them. */
  const inOrder = (numbers: Iterable<number>) => {
    const idAt = (position: number) => file.ids[position] ?? '';
    const there = [...numbers].filter((number) => number < file.ids.length);
    return there.sort((a, b) => (idAt(a) < idAt(b) ? -1 : 1)).map(entryAt);
  };
  return { entries, entryAt, inOrder };
}

function indexOf(entries: readonly IndexedEntry[], language: Language): TermIndex {
  return indexEntries(entries, new Map(entries.map((one) => [one.entry.id, one])), language);
}

async function lookUp(
  id: string,
  entries: EntryLookUp,
  own: readonly IndexedEntry[],
  elsewhere: (id: string) => Promise<IndexedEntry | null>,
): Promise<IndexedEntry | null> {
  const known = entries.get(id) ?? entries.get(entryOfSense(id)) ?? own.find(({ entry }) => entry.id === id);
  return known ?? elsewhere(id);
}

function withOwn(entries: EntryLookUp, standing: Iterable<IndexedEntry>): EntryLookUp {
  const own = new Map([...standing].map((one) => [one.entry.id, one]));
  return { get: (id) => entries.get(id) ?? own.get(id) };
}

/** Characters on either side of a word that a dictionary's longest terms have. */
const nearBy = 100;

/** A dictionary has nearly every word of a text, and answers for one thing: not for a long selection. */
function askedOfDictionary(text: string, at: number | undefined, language: Language): readonly Word[] {
  if (at !== undefined) return selectedText(text.slice(Math.max(0, at - nearBy), at + nearBy), language).words;
  const { words, isShort } = selectedText(text, language);
  return isShort ? words : [];
}

const decoder = new TextDecoder();

const damaged = () => new ToldError(message('problems.glossaryDamaged'));

interface Checked {
  readonly file: GlossaryFile;
  readonly filter: WordingFilter;
  readonly language: Language;
}

function checked({ glossary, filter: buffer }: GlossaryFiles): Checked {
  try {
    const file = readGlossaryFile(new PackedLines(glossary, (ascii) => decoder.decode(ascii)));
    const language = languageOfGlossary(file);
    const filter = new WordingFilter(buffer, language);
    if (filter.entries === file.ids.length) return { file, filter, language };
  } catch {
    // Said below.
  }
  throw damaged();
}

function checkedList(text: string, language: Language): WordingList {
  try {
    return new WordingList(linesOfText(text), language);
  } catch {
    throw damaged();
  }
}
