import { packEntryId } from '../../contract/pack-entry-id.ts';
import { ownTopics } from '../../explain/find/index/own-entries.ts';
import type { GlossaryEntry } from '../../glossary/glossary.ts';

/** One term of a pack, as its file says it. Fields mean what they mean in the glossary. */
export interface PackEntry {
  readonly term: string;
  readonly definition: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
  readonly matters?: string;
  readonly example?: string;
  readonly cues?: readonly string[];
  readonly verbs?: readonly string[];
}

/** A pack as the reader sees it in the options. */
export interface PackSummary {
  readonly name: string;
  /** Terms in it. */
  readonly count: number;
  /** It explains where the reader asks, and is never marked. */
  readonly answersOnly: boolean;
  /** What is wrong with it, in a sentence; null: nothing. */
  readonly problem: string | null;
}

/** A pack that is whole. */
export interface ClosedPack {
  /** Its terms. */
  readonly count: number;
  /** Whether it took the place of one of the same name. */
  readonly replaced: boolean;
}

/** Entries that one pack may have. */
export const mostPackEntries = 200_000;

/** Terms, short forms and aliases together; more would need a gigabyte while the index is built. */
export const mostPackWordings = 1_000_000;

/** ISO 639-1: of a pack that names no language. */
export const usualLanguage = 'en';

/** Whoever wrote a pack is the reader's choice: it is shown to every reader level. */
const everyLevel = 3;

/** An entry of a pack as the engine takes it: as the reader's own. */
export function glossaryEntryOf(pack: string, entry: PackEntry, answersOnly: boolean): GlossaryEntry {
  return {
    ...entry,
    id: packEntryId(pack, entry.term),
    topic: answersOnly ? ownTopics.dictionary : ownTopics.marked,
    kind: 'concept',
    level: everyLevel,
    related: [],
  };
}
