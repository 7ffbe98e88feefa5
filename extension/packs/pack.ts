import { packEntryId } from '../../contract/pack-entry-id.ts';
import { ownTopics } from '../../explain/find/index/own-entries.ts';
import type { GlossaryEntry } from '../../glossary/glossary.ts';
import type { Message } from '../../i18n/message.ts';

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
  /** A topic of the glossary, by whose switch and level it goes ("economy"); any other has no effect. */
  readonly topic?: string;
  /** The best-informed reader who may still want it. */
  readonly level?: GlossaryEntry['level'];
}

/** What a pack's file says of the pack as a whole. */
export interface PackHead {
  readonly name: string;
  /** ISO 639-1. */
  readonly language: string;
  /** It explains where the reader asks, and is never marked; the reader can change that. */
  readonly answersOnly: boolean;
}

/** What the reader chose for a pack; a pack that takes its place keeps it. */
export interface PackChoices {
  readonly answersOnly: boolean;
  /** Off: it neither marks nor answers. */
  readonly on: boolean;
}

/** A pack as the reader sees it in the options. */
export interface PackSummary extends PackChoices {
  readonly name: string;
  /** Terms in it. */
  readonly count: number;
  /** What is wrong with it, in a sentence; null: nothing. */
  readonly problem: Message | null;
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

/** "lift", "lifts", "lifted", "lifting": a verb takes the room of so many wordings. */
const formsOfVerb = 4;

/** How many of `mostPackWordings` an entry takes. */
export function wordingsIn({ aliases, verbs }: PackEntry): number {
  return 2 + (aliases?.length ?? 0) + formsOfVerb * (verbs?.length ?? 0);
}

/** ISO 639-1: of a pack that names no language. */
export const usualLanguage = 'en';

/** Whoever wrote a pack is the reader's choice: what says nothing else is shown to every reader level. */
const everyLevel = 3;

/** An entry of a pack as the engine takes it: as the reader's own. */
export function glossaryEntryOf(pack: string, entry: PackEntry, answersOnly: boolean): GlossaryEntry {
  const { topic, level = everyLevel, ...told } = entry;
  return {
    ...told,
    id: packEntryId(pack, entry.term),
    topic: answersOnly ? ownTopics.dictionary : ownTopics.marked,
    ...(topic === undefined ? {} : { subject: topic.toLowerCase().replaceAll(' ', '-') }),
    kind: 'concept',
    level,
    related: [],
  };
}
