import Fuse from 'fuse.js';
import { isInitialism } from '../../find/forms/look.ts';
import type { Word } from '../../text/words.ts';
import { lettersWrong } from './misspelling.ts';
import type { SearchedWording, WordingList } from './wording-list.ts';

/** More words are a sentence, and no misspelt term. */
const mostGuessedWords = 5;

/**
 * The wordings of which the typed words may be a misspelling: each word that says something is one of the wording's or
 * close to one. Only the closest are given, and where the words are all of a wording, only such. Initialisms are never
 * guessed: any letters are one. Empty where nothing is close.
 */
export function guessWordings(list: WordingList, typed: readonly Word[]): readonly SearchedWording[] {
  if (typed.length > mostGuessedWords || typed.some(({ text }) => isInitialism(text))) return [];
  const { stopWords } = list.language.words;
  const [first, ...others] = typed.flatMap(({ lower }) => (stopWords.has(lower) ? [] : [lower]));
  if (first === undefined) return [];
  const candidates = list.holding(nearWords(list.words, first));
  const guesses = candidates.flatMap((wording) => guessAt(wording, [first, ...others], stopWords) ?? []);
  const least = Math.min(...guesses.map(({ wrong }) => wrong));
  const closest = guesses.filter(({ wrong }) => wrong === least);
  const whole = closest.filter(({ isWhole }) => isWhole);
  return (whole.length > 0 ? whole : closest)
    .map(({ wording }) => wording)
    .sort((a, b) => Number(b.isTerm) - Number(a.isTerm) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
}

/** Fuse's score (0: the same, 1: nothing in common) beyond which it proposes nothing. */
const fuzzyThreshold = 0.5;
/** Fuse's time grows with what it compares: 3,000 entries' words cost 30 ms a keystroke, 500 cost 5. */
const mostCompared = 500;

/** The words that the typed one may have been meant as: Fuse.js proposes, the count of wrong letters decides. */
function nearWords(words: readonly string[], typed: string): readonly string[] {
  const swapped = `${typed[1]}${typed[0]}`;
  const alike = words.filter(
    (word) => (word[0] === typed[0] || word.startsWith(swapped)) && Math.abs(word.length - typed.length) <= 2,
  );
  const fuse = new Fuse(alike.slice(0, mostCompared), { threshold: fuzzyThreshold, ignoreLocation: true });
  return fuse.search(typed).flatMap(({ item }) => (lettersWrong(typed, item) === null ? [] : [item]));
}

interface Guess {
  readonly wording: SearchedWording;
  /** Letters, over all words. */
  readonly wrong: number;
  readonly isWhole: boolean;
}

/** Null where a word is like none of the wording's. */
function guessAt(wording: SearchedWording, typed: readonly string[], stopWords: ReadonlySet<string>): Guess | null {
  let wrong = 0;
  for (const word of typed) {
    const each = wording.words.flatMap((other) => lettersWrong(word, other) ?? []);
    if (each.length === 0) return null;
    wrong += Math.min(...each);
  }
  const said = wording.words.filter((word) => !stopWords.has(word));
  return { wording, wrong, isWhole: said.length === typed.length };
}
