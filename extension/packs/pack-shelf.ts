import { packPrefix } from '../../contract/pack-entry-id.ts';
import { WordingFilter } from '../../explain/find/filter/wording-filter.ts';
import { type IndexedEntry, indexEntry } from '../../explain/find/index/indexed-entry.ts';
import type { Language } from '../../explain/language/language.ts';
import { languageFor } from '../../explain/languages/languages.ts';
import { tokenize, type Word } from '../../explain/text/words.ts';
import { message } from '../../i18n/message.ts';
import { readOnce } from '../read-once.ts';
import { glossaryEntryOf, type PackChoices, type PackSummary, usualLanguage } from './pack.ts';
import { loadEntries } from './pack-chunks.ts';
import { inOrder, type PackRecord, type PackStorage } from './pack-storage.ts';

/** The reader's packs, as explaining needs them. */
export interface PackShelf {
  /** In the order in which they explain: of two that have a wording the first does. Then those whose record is damaged, of which no more than the name is known. */
  list(): Promise<readonly PackSummary[]>;
  /**
   * Entries that may stand in these texts, pack by pack in their order, of the packs that are marked, or of those that only answer.
   * Packs that are off or in another language, and those that cannot be read, are passed over.
   */
  standingIn(
    texts: readonly (readonly Word[])[],
    language: Language,
    packs?: 'marked' | 'dictionary',
  ): Promise<readonly IndexedEntry[]>;
  /** Null: no pack has such an entry. */
  byId(id: string): Promise<IndexedEntry | null>;
  /** Keeps what the reader chose for a pack. @throws where storage fails */
  choose(name: string, choices: Partial<PackChoices>): Promise<void>;
  /** Puts packs in this order; those that are not named stay behind. @throws where storage fails */
  arrange(names: readonly string[]): Promise<void>;
  /** @throws where storage fails; then the pack is still there */
  remove(name: string): Promise<void>;
  /** Something was stored: look again. */
  changed(): void;
}

type Texts = readonly (readonly Word[])[];

interface PackOnShelf {
  readonly record: PackRecord;
  /** Null: this version does not know it. */
  readonly language: Language | null;
  /** Read when it is first needed: no article asks a pack that only answers. Null: missing or damaged. */
  readonly filter: () => Promise<WordingFilter | null>;
}

/**
 * Loads an index at the first question to it and keeps it: a megabyte or two for 100,000 terms. Entries are not kept.
 * @param version of Newsgloss, as it runs now
 */
export function createPackShelf(storage: PackStorage, version: string): PackShelf {
  let loading: Promise<readonly PackOnShelf[]> | undefined;
  const load = () => {
    loading ??= loadPacks(storage).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const entriesOf = async ({ record, language, filter: read }: PackOnShelf, textsIn: (language: Language) => Texts) => {
    const filter = await read();
    if (language === null || filter === null) return [];
    const numbers = filter.mayStandIn(textsIn(language));
    const entries = numbers.length === 0 ? [] : await loadEntries(storage, record.store, numbers);
    return entries.map((entry) => indexEntry(glossaryEntryOf(record.name, entry, answersOnly(record)), language));
  };
  return {
    async list() {
      const sound = await Promise.all((await load()).map((pack) => summaryOf(pack, version)));
      return [...sound, ...(await storage.damaged()).map(summaryOfDamaged)];
    },
    async standingIn(texts, language, which = 'marked') {
      // A reader whose browser keeps no packs still reads with the bundled glossary.
      const packs = (await load().catch(() => [])).filter(
        ({ language: its, record }) =>
          its?.code === language.code && isOn(record) && answersOnly(record) === (which === 'dictionary'),
      );
      const entries = await Promise.all(packs.map((pack) => entriesOf(pack, () => texts).catch(() => [])));
      return entries.flat();
    },
    async byId(id) {
      const pack = (await load()).find(({ record }) => id.startsWith(packPrefix(record.name)));
      if (pack === undefined) return null;
      const term = id.slice(packPrefix(pack.record.name).length);
      const entries = await entriesOf(pack, (language) => [wordsOfTerm(term, language)]);
      return entries.find(({ entry }) => entry.id === id) ?? null;
    },
    async choose(name, choices) {
      await storage.choose(name, choices);
      loading = undefined;
    },
    async arrange(names) {
      await storage.arrange(names);
      loading = undefined;
    },
    async remove(name) {
      await storage.remove(name);
      loading = undefined;
    },
    changed() {
      loading = undefined;
    },
  };
}

async function loadPacks(storage: PackStorage): Promise<readonly PackOnShelf[]> {
  const records = inOrder(await storage.list());
  return records.map((record) => packOf(storage, record));
}

function packOf(storage: PackStorage, record: PackRecord): PackOnShelf {
  const language = languageFor(record.language ?? usualLanguage);
  return { record, language, filter: readOnce(async () => language && loadFilter(storage, record, language)) };
}

function answersOnly({ answersOnly: only = false }: PackRecord): boolean {
  return only;
}

function isOn({ on = true }: PackRecord): boolean {
  return on;
}

async function loadFilter(
  storage: PackStorage,
  { store, count }: PackRecord,
  language: Language,
): Promise<WordingFilter | null> {
  try {
    const buffer = await storage.index(store);
    const filter = buffer && new WordingFilter(buffer, language);
    return filter?.entries === count ? filter : null;
  } catch {
    return null;
  }
}

async function summaryOf({ record, filter }: PackOnShelf, version: string): Promise<PackSummary> {
  const { name, count, madeBy } = record;
  const pack = { name, count, answersOnly: answersOnly(record), on: isOn(record) };
  if ((await filter()) !== null) return { ...pack, problem: null };
  // Renewing may also fail, for what the index is made of may be damaged.
  return { ...pack, problem: message(madeBy === version ? 'problems.pack.damaged' : 'problems.pack.renewed') };
}

function summaryOfDamaged(name: string): PackSummary {
  return { name, count: 0, answersOnly: false, on: false, problem: message('problems.pack.damagedRecord') };
}

/** A term's words, as if nothing but spaces stood between them: "bow/stern line" is one wording, whatever a text makes of it. */
function wordsOfTerm(term: string, language: Language): readonly Word[] {
  return tokenize(term, language).map((word) => (word.tie === 'none' ? { ...word, tie: 'space' } : word));
}
