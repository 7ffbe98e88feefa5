import type { Note } from '../../contract/own-words.ts';
import type { Explainer } from '../../explain/model/reading.ts';

export type Notes = ReadonlyMap<string, Pick<Note, 'text'>>;

/** The explainer with what the reader wrote beside it. */
export function withNote(explainer: Explainer, notes: Notes): Explainer {
  const note = notes.get(explainer.entry);
  return note === undefined ? explainer : { ...explainer, note: note.text };
}

/** The same for all of a reading. */
export function withNotes(
  explainers: Readonly<Record<string, Explainer>>,
  notes: Notes,
): Readonly<Record<string, Explainer>> {
  if (notes.size === 0) return explainers;
  return Object.fromEntries(Object.entries(explainers).map(([id, explainer]) => [id, withNote(explainer, notes)]));
}
