import { isInitialism } from '../forms/term-forms.ts';
import { stopWords } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import { lettersWrong } from './misspelling.ts';
import type { SearchedWording, WordingIndex } from './wording-index.ts';

/** More words are a sentence, and no misspelt term. */
const mostGuessedWords = 5;

/**
 * The wordings of which the typed words may be a misspelling: each word that says something is one of the wording's or
 * close to one. Only the closest are given, and where the words are all of a wording, only such. Initialisms are never
 * guessed: any letters are one. Empty where nothing is close.
 */
export function guessWordings(index: WordingIndex, typed: readonly Word[]): readonly SearchedWording[] {
  if (typed.length > mostGuessedWords || typed.some(({ text }) => isInitialism(text))) return [];
  const [first, ...others] = typed.flatMap(({ lower }) => (stopWords.has(lower) ? [] : [lower]));
  if (first === undefined) return [];
  const near = index.words.filter((word) => lettersWrong(first, word) !== null);
  const candidates = new Set(near.flatMap((word) => index.holders.get(word) ?? []));
  const guesses = [...candidates].flatMap((wording) => guessAt(wording, [first, ...others]) ?? []);
  const least = Math.min(...guesses.map(({ wrong }) => wrong));
  const closest = guesses.filter(({ wrong }) => wrong === least);
  const whole = closest.filter(({ isWhole }) => isWhole);
  return (whole.length > 0 ? whole : closest)
    .map(({ wording }) => wording)
    .sort((a, b) => Number(b.isTerm) - Number(a.isTerm) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
}

interface Guess {
  readonly wording: SearchedWording;
  /** Letters, over all words. */
  readonly wrong: number;
  readonly isWhole: boolean;
}

/** Null where a word is like none of the wording's. */
function guessAt(wording: SearchedWording, typed: readonly string[]): Guess | null {
  let wrong = 0;
  for (const word of typed) {
    const each = wording.words.flatMap((other) => lettersWrong(word, other) ?? []);
    if (each.length === 0) return null;
    wrong += Math.min(...each);
  }
  const said = wording.words.filter((word) => !stopWords.has(word));
  return { wording, wrong, isWhole: said.length === typed.length };
}
