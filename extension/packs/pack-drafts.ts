import type { PackFindings, RefusedEntry } from '../../contract/pack-findings.ts';
import { WordingFilterBuilder } from '../../explain/find/filter/wording-filter-builder.ts';
import type { Language } from '../../explain/language/language.ts';
import { languageFor } from '../../explain/languages/languages.ts';
import { type Message, message } from '../../i18n/message.ts';
import { ToldError } from '../../i18n/told-error.ts';
import { sayNotStored } from '../say-not-stored.ts';
import { checkPackEntry } from './check-pack-entry.ts';
import {
  type ClosedPack,
  glossaryEntryOf,
  mostPackEntries,
  mostPackWordings,
  type PackChoices,
  type PackEntry,
  wordingsIn,
} from './pack.ts';
import { writeChunk } from './pack-chunks.ts';
import { chunkSize, type PackStorage } from './pack-storage.ts';

/** A pack that is being added, part by part. */
interface Draft {
  readonly name: string;
  readonly language: Language;
  readonly answersOnly: boolean;
  readonly store: string;
  readonly builder: WordingFilterBuilder;
  readonly terms: Set<string>;
  /** Entries that do not fill a chunk yet. */
  pending: readonly PackEntry[];
  chunks: number;
  /** Items seen, good or bad. */
  items: number;
  wordings: number;
  /** Being made a pack: takes no more, and is not cleared away. */
  closing: boolean;
}

export interface PackDrafts {
  /**
   * Begins a pack. Any other that is not being closed is given up, and what it left behind cleared away. Resolves to the
   * draft's key. Rejects where Newsgloss does not know the pack's language (ISO 639-1).
   */
  open(name: string, language: string, answersOnly?: boolean): Promise<string>;
  /** Adds the next items, one call after the other. Resolves to what there is to say of these. */
  add(draft: string, items: readonly unknown[]): Promise<PackFindings>;
  /** Makes it a pack, in place of one of the same name, whose choices stay where none are given. */
  close(draft: string, choices?: Partial<PackChoices>): Promise<ClosedPack>;
  /** Gives it up, and clears away what was stored of it. */
  giveUp(draft: string): Promise<void>;
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
    if (draft === undefined || draft.closing) throw new ToldError(message('problems.pack.interrupted'));
    return draft;
  };
  const orGiveUp = async <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      drafts.delete(key);
      throw error;
    }
  };
  const sweep = async () => {
    // Asked for before the packs are: one that is closed in between is then in one list or the other.
    const begun = [...drafts.keys()];
    const kept = (await storage.list()).map(({ store }) => store);
    await storage.sweep([...kept, ...begun]);
  };
  return {
    async open(name, code, answersOnly = false) {
      const language = knownLanguage(code);
      for (const { store, closing } of drafts.values()) if (!closing) drafts.delete(store);
      await sweep();
      const draft = newDraft({ name, answersOnly, store: newStore() }, language);
      drafts.set(draft.store, draft);
      return draft.store;
    },
    async add(key, items) {
      const draft = draftOf(key);
      return orGiveUp(key, async () => {
        const findings = take(draft, items);
        await saveChunks(draft, storage, false).catch(sayNotStored('pack'));
        return findings;
      });
    },
    async close(key, choices) {
      const draft = draftOf(key);
      const { name, language, answersOnly, store, terms, builder } = draft;
      draft.closing = true;
      const replaced = await orGiveUp(key, async () => {
        if (terms.size === 0) throw new ToldError(message('problems.pack.allFaulty'));
        await saveChunks(draft, storage, true).catch(sayNotStored('pack'));
        const record = { name, language: language.code, answersOnly, store, count: terms.size, madeBy: version };
        return storage.commit(record, builder.finish(), choices).catch(sayNotStored('pack'));
      });
      drafts.delete(key);
      return { count: terms.size, replaced };
    },
    async giveUp(key) {
      if (drafts.get(key)?.closing === false) drafts.delete(key);
      await sweep();
    },
  };
}

function knownLanguage(code: string): Language {
  const language = languageFor(code);
  if (language === null) throw new ToldError(message('problems.pack.unknownLanguage', { language: code }));
  return language;
}

function newDraft(pack: Pick<Draft, 'name' | 'answersOnly' | 'store'>, language: Language): Draft {
  const nothing = { pending: [], chunks: 0, items: 0, wordings: 0, closing: false };
  return { ...pack, language, builder: new WordingFilterBuilder(language), terms: new Set(), ...nothing };
}

function take(draft: Draft, items: readonly unknown[]): PackFindings {
  if (draft.items + items.length > mostPackEntries) throw new RangeError('The pack has too many terms.');
  const refused: RefusedEntry[] = [];
  const taken: PackEntry[] = [];
  for (const item of items) {
    const checked = checkPackEntry(item, draft.items, draft.language);
    draft.items += 1;
    if ('refused' in checked) {
      const { name, problem } = checked.refused;
      refused.push({ name, problem });
      continue;
    }
    const problem = problemBeside(draft, checked.entry);
    if (problem === null) taken.push(checked.entry);
    else refused.push({ name: checked.entry.term, problem });
  }
  if (draft.wordings > mostPackWordings) throw new RangeError('The pack has too many aliases.');
  draft.pending = [...draft.pending, ...taken];
  return { refused };
}

/** Puts an entry among the others of its pack; or says why it cannot be, and does not. */
function problemBeside(draft: Draft, entry: PackEntry): Message | null {
  if (draft.terms.has(entry.term)) return message('problems.entry.twice');
  if (!draft.builder.hasRoomFor(entry.term)) return message('problems.entry.alike');
  draft.terms.add(entry.term);
  draft.builder.add(glossaryEntryOf(draft.name, entry, draft.answersOnly));
  draft.wordings += wordingsIn(entry);
  return null;
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
