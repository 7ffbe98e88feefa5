import { WordingFilterBuilder } from '../../explain/terms/wording-filter-builder.ts';
import { checkPackEntry } from './check-pack-entry.ts';
import { glossaryEntryOf, mostPackEntries, mostPackWordings, type PackEntry, type RefusedEntry } from './pack.ts';
import { writeChunk } from './pack-chunks.ts';
import { chunkSize, type PackStorage } from './pack-storage.ts';

/** A pack that is being added, part by part. */
interface Draft {
  readonly name: string;
  readonly store: string;
  readonly builder: WordingFilterBuilder;
  readonly terms: Set<string>;
  /** Entries that do not fill a chunk yet. */
  pending: readonly PackEntry[];
  chunks: number;
  /** Items seen, good or bad. */
  items: number;
  wordings: number;
}

export interface PackDrafts {
  /** Begins a pack; what another one left behind unfinished is cleared away. Resolves to the draft's key. */
  open(name: string): Promise<string>;
  /** Adds the next items of the file, one call after the other. Resolves to those that were refused. */
  add(draft: string, items: readonly unknown[]): Promise<readonly RefusedEntry[]>;
  /** Makes it a pack, in place of one of the same name. Resolves to the number of its terms. */
  close(draft: string): Promise<number>;
}

export interface DraftPorts {
  readonly storage: PackStorage;
  /** Of Newsgloss. */
  readonly version: string;
  /** A key that nothing else has. */
  newStore(): string;
}

/**
 * Builds packs in parts, so that the background answers between any two. Nothing counts before `close`: a reader who
 * leaves half-way, or whose storage is full, keeps what was there.
 */
export function createPackDrafts({ storage, version, newStore }: DraftPorts): PackDrafts {
  const drafts = new Map<string, Draft>();
  const draftOf = (key: string) => {
    const draft = drafts.get(key);
    if (draft === undefined) throw new Error('Adding the pack was interrupted. Add it again.');
    return draft;
  };
  return {
    async open(name) {
      const kept = (await storage.list()).map(({ store }) => store);
      await storage.sweep([...kept, ...drafts.keys()]);
      const store = newStore();
      const builder = new WordingFilterBuilder();
      drafts.set(store, { name, store, builder, terms: new Set(), pending: [], chunks: 0, items: 0, wordings: 0 });
      return store;
    },
    async add(key, items) {
      const draft = draftOf(key);
      const refused = take(draft, items);
      await saveChunks(draft, storage, false).catch(abandon(drafts, key));
      return refused;
    },
    async close(key) {
      const draft = draftOf(key);
      const { name, store, terms, builder } = draft;
      drafts.delete(key);
      if (terms.size === 0) throw new Error('None of the entries of this pack can be used.');
      await saveChunks(draft, storage, true).catch(abandon(drafts, key));
      const record = { name, store, count: terms.size, madeBy: version };
      await storage.commit(record, builder.finish()).catch(abandon(drafts, key));
      return terms.size;
    },
  };
}

function take(draft: Draft, items: readonly unknown[]): readonly RefusedEntry[] {
  if (draft.items + items.length > mostPackEntries) throw new RangeError('The pack has too many terms.');
  const refused: RefusedEntry[] = [];
  const taken: PackEntry[] = [];
  for (const item of items) {
    const checked = checkPackEntry(item, draft.items);
    draft.items += 1;
    if ('refused' in checked) refused.push(checked.refused);
    else if (draft.terms.has(checked.entry.term)) {
      refused.push({ name: checked.entry.term, problem: 'it stands in this pack twice' });
    } else {
      draft.terms.add(checked.entry.term);
      draft.builder.add(glossaryEntryOf(draft.name, checked.entry));
      draft.wordings += 2 + (checked.entry.aliases?.length ?? 0);
      taken.push(checked.entry);
    }
  }
  if (draft.wordings > mostPackWordings) throw new RangeError('The pack has too many aliases.');
  draft.pending = [...draft.pending, ...taken];
  return refused;
}

async function saveChunks(draft: Draft, storage: PackStorage, all: boolean): Promise<void> {
  const full = all ? draft.pending.length : draft.pending.length - (draft.pending.length % chunkSize);
  const chunks: string[] = [];
  for (let at = 0; at < full; at += chunkSize) chunks.push(writeChunk(draft.pending.slice(at, at + chunkSize)));
  if (chunks.length === 0) return;
  const first = draft.chunks;
  draft.pending = draft.pending.slice(full);
  draft.chunks += chunks.length;
  await storage.addChunks(draft.store, first, chunks);
}

function abandon(drafts: Map<string, Draft>, key: string) {
  return (error: unknown): never => {
    drafts.delete(key);
    throw new Error(`The browser could not store the pack; nothing was changed. ${reasonOf(error)}`);
  };
}

function reasonOf(error: unknown): string {
  const full = error instanceof Error && error.name === 'QuotaExceededError';
  return full ? 'There is no room left.' : `It says: ${error instanceof Error ? error.message : String(error)}`;
}
