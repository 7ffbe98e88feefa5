import type { GlossaryEntry } from '../../../glossary/glossary.ts';

/** Topics of entries of a reader's packs: that they are. Entries of a dictionary answer, and are never marked. */
export const ownTopics = { marked: 'own', dictionary: 'dictionary' } as const;

/** Whether the reader added it. */
export function isOwn({ topic }: Pick<GlossaryEntry, 'topic'>): boolean {
  return topic === ownTopics.marked || topic === ownTopics.dictionary;
}

/** Whether it only answers: where anything else explains the words, that is shown. */
export function isOfDictionary({ topic }: Pick<GlossaryEntry, 'topic'>): boolean {
  return topic === ownTopics.dictionary;
}
