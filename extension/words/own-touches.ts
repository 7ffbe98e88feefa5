import type { Explainer } from '../../explain/model/reading.ts';
import { packOfEntry } from '../packs/pack.ts';
import { type Note, wordOfEntry } from './own-word.ts';

export type Notes = ReadonlyMap<string, Pick<Note, 'text'>>;

/** What the pack is called that the reader's own words are. */
export const ownPack = 'Your words';

/** The explainer with what the reader wrote beside it, and with the name of the pack that it comes from. */
export function withOwnTouch(explainer: Explainer, notes: Notes): Explainer {
  const { entry } = explainer;
  const note = notes.get(entry);
  const pack = wordOfEntry(entry) === null ? packOfEntry(entry) : ownPack;
  return { ...explainer, ...(note && { note: note.text }), ...(pack !== null && { pack }) };
}

/** The same for all of a reading. */
export function withOwnTouches(
  explainers: Readonly<Record<string, Explainer>>,
  notes: Notes,
): Readonly<Record<string, Explainer>> {
  return Object.fromEntries(Object.entries(explainers).map(([id, explainer]) => [id, withOwnTouch(explainer, notes)]));
}
