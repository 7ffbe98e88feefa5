import type { Language } from '../../language/language.ts';
import { tokenize, type Word } from '../../text/words.ts';

/** Words that a reader selected or typed, ready to be looked up. */
export interface SelectedText {
  /** By whose rules it is read. */
  readonly language: Language;
  /** As it was given, with single spaces and cut where it is endless. */
  readonly text: string;
  readonly words: readonly Word[];
  /** [from, to) of the words without "the", "their" and the like in front: what may be a name as a whole. */
  readonly from: number;
  readonly to: number;
  /** At most twelve words: it may be one thing, and not only hold some. */
  readonly isShort: boolean;
  /** Nothing but "the", "is" and the like: it names at most what is called exactly so. */
  readonly saysNothing: boolean;
}

/** Characters that are looked at: more than anybody selects to have it explained. */
const longestText = 10_000;
const mostWordsOfOneThing = 12;

/** Cuts a text into words. Time linear in the text, of which no more than 10,000 characters are read. */
export function selectedText(given: string, language: Language): SelectedText {
  const { determiners, stopWords } = language.words;
  const text = given.slice(0, longestText).replaceAll(/\s+/g, ' ').trim();
  const words = tokenize(text, language);
  let from = 0;
  while (from < words.length - 1 && determiners.has(words[from]?.lower ?? '')) from += 1;
  const isShort = words.length - from <= mostWordsOfOneThing;
  return {
    language,
    text,
    words,
    from,
    to: words.length,
    isShort,
    saysNothing: words.every(({ lower }) => stopWords.has(lower)),
  };
}

/** Whether words [from, to) are all that was selected. */
export function isWhole(selected: SelectedText, from: number, to: number): boolean {
  return from <= selected.from && to >= selected.to;
}
