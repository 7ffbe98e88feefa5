import { WordingFilter } from '../../explain/find/filter/wording-filter.ts';
import { type IndexedEntry, indexEntry } from '../../explain/find/index/indexed-entry.ts';
import { tokenize, type Word } from '../../explain/text/words.ts';
import { glossaryEntryOf, type PackSummary, packPrefix } from './pack.ts';
import { loadEntries } from './pack-chunks.ts';
import type { PackRecord, PackStorage } from './pack-storage.ts';

/** The reader's packs, as explaining needs them. */
export interface PackShelf {
  list(): Promise<readonly PackSummary[]>;
  /** Entries of all packs that may stand in these texts, pack by pack. Packs that cannot be read are passed over. */
  standingIn(texts: readonly (readonly Word[])[]): Promise<readonly IndexedEntry[]>;
  /** Null: no pack has such an entry. */
  byId(id: string): Promise<IndexedEntry | null>;
  /** @throws where storage fails; then the pack is still there */
  remove(name: string): Promise<void>;
  /** Something was stored: look again. */
  changed(): void;
}

interface PackOnShelf {
  readonly record: PackRecord;
  /** Null: missing or damaged. */
  readonly filter: WordingFilter | null;
}

/**
 * Loads indexes at the first question and keeps them: a megabyte or two for 100,000 terms. Entries are not kept.
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
  const entriesOf = async ({ record, filter }: PackOnShelf, texts: readonly (readonly Word[])[]) => {
    const numbers = filter?.mayStandIn(texts) ?? [];
    const entries = numbers.length === 0 ? [] : await loadEntries(storage, record.store, numbers);
    return entries.map((entry) => indexEntry(glossaryEntryOf(record.name, entry)));
  };
  return {
    list: async () => (await load()).map((pack) => summaryOf(pack, version)),
    async standingIn(texts) {
      // A reader whose browser keeps no packs still reads with the bundled glossary.
      const packs = await load().catch(() => []);
      const entries = await Promise.all(packs.map((pack) => entriesOf(pack, texts).catch(() => [])));
      return entries.flat();
    },
    async byId(id) {
      const pack = (await load()).find(({ record }) => id.startsWith(packPrefix(record.name)));
      if (pack === undefined) return null;
      const entries = await entriesOf(pack, [wordsOfTerm(id.slice(packPrefix(pack.record.name).length))]);
      return entries.find(({ entry }) => entry.id === id) ?? null;
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
  const records = await storage.list();
  return Promise.all(records.map(async (record) => ({ record, filter: await loadFilter(storage, record) })));
}

async function loadFilter(storage: PackStorage, { store, count }: PackRecord): Promise<WordingFilter | null> {
  try {
    const buffer = await storage.index(store);
    const filter = buffer && new WordingFilter(buffer);
    return filter?.entries === count ? filter : null;
  } catch {
    return null;
  }
}

function summaryOf({ record: { name, count, madeBy }, filter }: PackOnShelf, version: string): PackSummary {
  if (filter !== null) return { name, count, problem: null };
  return { name, count, problem: madeBy === version ? 'It is damaged: add it again.' : beingRenewed };
}

/** Renewing may also fail, for what the index is made of may be damaged. */
const beingRenewed = 'Another version of Newsgloss made it, and it is being read anew. Add it again if this stays so.';

/** A term's words, as if nothing but spaces stood between them: "bow/stern line" is one wording, whatever a text makes of it. */
function wordsOfTerm(term: string): readonly Word[] {
  return tokenize(term).map((word) => (word.tie === 'none' ? { ...word, tie: 'space' } : word));
}
