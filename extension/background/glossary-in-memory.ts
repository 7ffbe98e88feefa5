import { mayHoldTerms } from '../../explain/explain-article.ts';
import { articleWords } from '../../explain/find/filter/article-words.ts';
import { WordingFilter } from '../../explain/find/filter/wording-filter.ts';
import { type IndexedEntry, indexEntryLater } from '../../explain/find/index/indexed-entry.ts';
import { indexEntries, type TermIndex } from '../../explain/find/index/term-index.ts';
import { entryOfSense } from '../../explain/look-up/look-up-entry.ts';
import { createGlossarySearch } from '../../explain/look-up/search/search-glossary.ts';
import type { Article } from '../../explain/model/article.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { type GlossaryFile, readGlossaryFile } from '../../glossary/glossary-file.ts';
import type { PackShelf } from '../packs/pack-shelf.ts';

/** The glossary as the background holds it: loaded at the first question, once per browser. */
interface LoadedGlossary {
  /** All entries; read when first asked for, which no article does. */
  readonly glossary: Glossary;
  /** Of all bundled entries; built when first asked for, which no article does. */
  readonly index: TermIndex;
  readonly search: ReturnType<typeof createGlossarySearch>;
  /**
   * What explaining an article needs: the bundled entries and those of the reader's packs that may stand in it, and the
   * entry (or sense) that is looked up. Where wordings collide, bundled ones win. Never rejects because of a pack.
   */
  indexFor(article: Article | null, lookedUp?: string): Promise<TermIndex>;
}

export interface GlossaryInMemory {
  /** Rejects where the bundled files cannot be read; the next call tries again. */
  load(): Promise<LoadedGlossary>;
}

/** The bundled files as they were read: the glossary file, and its wording filter. */
export interface GlossaryFiles {
  readonly glossary: string;
  readonly filter: ArrayBuffer;
}

export type PacksToExplain = Pick<PackShelf, 'standingIn' | 'byId'>;

export function createGlossaryInMemory(
  readFiles: () => Promise<GlossaryFiles>,
  packs: PacksToExplain,
): GlossaryInMemory {
  let loading: Promise<LoadedGlossary> | undefined;
  return {
    load() {
      loading ??= readFiles()
        .then((files) => prepare(files, packs))
        .catch((error: unknown) => {
          loading = undefined;
          throw error;
        });
      return loading;
    },
  };
}

function prepare(files: GlossaryFiles, packs: PacksToExplain): LoadedGlossary {
  const { file, filter } = checked(files);
  const bundled = file.ids.map((_, position) => indexEntryLater(() => file.entryAt(position)));
  const entries = new Map(file.ids.map((id, position) => [id, bundled[position] as IndexedEntry]));
  let glossary: Glossary | undefined;
  let whole: TermIndex | undefined;
  let search: LoadedGlossary['search'] | undefined;
  const all = () => {
    glossary ??= { entries: bundled.map(({ entry }) => entry) };
    return glossary;
  };
  return {
    get glossary() {
      return all();
    },
    get index() {
      whole ??= indexEntries(bundled, entries);
      return whole;
    },
    search: (query) => {
      search ??= createGlossarySearch(all());
      return search(query);
    },
    async indexFor(article, lookedUp) {
      const texts = article !== null && mayHoldTerms(article) ? articleWords(article) : [];
      const own = await packs.standingIn(texts);
      const asked = lookedUp === undefined ? null : await lookUp(lookedUp, entries, own, packs);
      const standing = new Set(filter.mayStandIn(texts).flatMap((number) => bundled[number] ?? []));
      for (const entry of [...own, ...(asked === null ? [] : [asked])]) standing.add(entry);
      return indexEntries(standing, withOwn(entries, standing));
    },
  };
}

async function lookUp(
  id: string,
  entries: ReadonlyMap<string, IndexedEntry>,
  own: readonly IndexedEntry[],
  packs: PacksToExplain,
): Promise<IndexedEntry | null> {
  const known = entries.get(id) ?? entries.get(entryOfSense(id)) ?? own.find(({ entry }) => entry.id === id);
  return known ?? packs.byId(id).catch(() => null);
}

function withOwn(
  entries: ReadonlyMap<string, IndexedEntry>,
  standing: Iterable<IndexedEntry>,
): ReadonlyMap<string, IndexedEntry> {
  const own = [...standing].filter(({ entry }) => !entries.has(entry.id));
  return own.length === 0 ? entries : new Map([...entries, ...own.map((one) => [one.entry.id, one] as const)]);
}

const damaged = 'The bundled glossary is damaged: install the extension again.';

function checked({ glossary, filter: buffer }: GlossaryFiles): { file: GlossaryFile; filter: WordingFilter } {
  try {
    const file = readGlossaryFile(glossary);
    const filter = new WordingFilter(buffer);
    if (filter.entries === file.ids.length) return { file, filter };
  } catch {
    // Said below.
  }
  throw new Error(damaged);
}
