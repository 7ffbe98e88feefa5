import type { Language } from '../../language/language.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';

/** What the letters' case can tell in one block. */
export interface CaseContext {
  readonly words: readonly Word[];
  /** Positions of words that open a sentence: their capital says nothing. */
  readonly opens: ReadonlySet<number>;
  /** `shouted`: all in capitals; `titled`: A Headline Like This; there a capital says nothing. */
  readonly style: 'normal' | 'titled' | 'shouted';
  readonly language: Language;
}

/** Share of a block's longer words that are capitalised from which on it is written like a headline. */
const titledShare = 0.7;

/**
 * Judges a block's words once. `sentenceStarts`: positions of the words that open its sentences; `isSentence`: it ends
 * with a stop, as headlines do not.
 */
export function caseContextOf(
  words: readonly Word[],
  sentenceStarts: readonly number[],
  isSentence: boolean,
  language: Language,
): CaseContext {
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  const capital = long.filter((word) => isCapitalised(word.text)).length;
  const shouted = long.filter((word) => isAllCapitals(word.text)).length;
  const enough = long.length >= 3;
  const style =
    enough && shouted > long.length * titledShare
      ? 'shouted'
      : enough && !isSentence && capital > long.length * titledShare
        ? 'titled'
        : 'normal';
  return { words, opens: new Set(sentenceStarts), style, language };
}
