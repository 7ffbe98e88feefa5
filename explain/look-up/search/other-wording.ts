import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import { wordingsOf } from '../../find/index/term-index.ts';
import type { Language } from '../../language/language.ts';
import type { Word } from '../../text/words.ts';
import { matchedLetters } from './matched-letters.ts';

/** Another wording of an entry than its name, by which typed words lead to it. */
export interface OtherWording {
  readonly text: string;
  /** [start, end) spans of it that the typed words share. */
  readonly matched: readonly (readonly [start: number, end: number])[];
}

/**
 * The wording that says why typed words lead to an entry, where its own name does not: "cold snap" for "snap", of "cold
 * wave". Null where the name (or its short form) holds the words itself, or no wording holds all of them.
 */
export function otherWording(entry: GlossaryEntry, typed: readonly Word[], language: Language): OtherWording | null {
  const said = typed.filter(({ lower }) => !language.words.stopWords.has(lower));
  if (said.length === 0) return null;
  const holdsAll = (text: string) => said.every((word) => matchedLetters(text, [word], language).length > 0);
  if (holdsAll(entry.term) || (entry.short !== undefined && holdsAll(entry.short))) return null;
  const other = wordingsOf(entry).find(({ wording }) => holdsAll(wording));
  return other === undefined ? null : { text: other.wording, matched: matchedLetters(other.wording, said, language) };
}
