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
}

/** A pack as the reader sees it in the options. */
export interface PackSummary {
  readonly name: string;
  /** Terms in it. */
  readonly count: number;
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

/** Whoever wrote a pack is the reader's choice: it is shown as the reader's own, and to every reader level. */
const ownTopic = 'own';
const everyLevel = 3;

/** The id of a pack's entry holds its term, so that it can be found again by looking its term up. */
export function packEntryId(pack: string, term: string): string {
  return `${packPrefix(pack)}${term}`;
}

/** With what the ids of a pack's entries begin; no id of the bundled glossary has a colon. */
export function packPrefix(pack: string): string {
  return `pack:${pack}/`;
}

/** The pack that an entry is in; null: it is none of a pack's. */
export function packOfEntry(entry: string): string | null {
  const [, name] = /^pack:(.*?)\//s.exec(entry) ?? [];
  return name ?? null;
}

/** An entry of a pack as the engine takes it. */
export function glossaryEntryOf(pack: string, entry: PackEntry): GlossaryEntry {
  return {
    ...entry,
    id: packEntryId(pack, entry.term),
    topic: ownTopic,
    kind: 'concept',
    level: everyLevel,
    related: [],
  };
}
