import type { Language } from '../../language/language.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';

/** What the letters' case can tell in one block. */
export interface CaseContext {
  readonly words: readonly Word[];
  /** Positions of words that open a sentence: their capital says nothing. */
  readonly opens: ReadonlySet<number>;
  /** `shouted`: all in capitals; `titled`: A Headline Like This; there a capital says nothing. */
  readonly style: 'normal' | 'titled' | 'shouted';
  /** Asked only where the block's own capitals say nothing. */
  readonly names: NamePairs;
  readonly language: Language;
}

/** Whether two words stand beside each other in a name somewhere else in the article. In lower case. */
export type NamePairs = (first: string, second: string) => boolean;

/** Share of a block's longer words that are capitalised from which on it is written like a headline. */
const titledShare = 0.7;

/** So many words without a small letter are shouted, however short each is: "WHO IS IN FRONT?" */
const fewestShouted = 4;

/**
 * Judges a block's words once. `sentenceStarts`: positions of the words that open its sentences; `isSentence`: it ends
 * with a stop, as headlines do not.
 */
export function caseContextOf(
  words: readonly Word[],
  sentenceStarts: readonly number[],
  isSentence: boolean,
  names: NamePairs,
  language: Language,
): CaseContext {
  return { words, opens: new Set(sentenceStarts), style: styleOf(words, isSentence), names, language };
}

function styleOf(words: readonly Word[], isSentence: boolean): CaseContext['style'] {
  if (words.length >= fewestShouted && words.every(({ text }) => text === text.toUpperCase())) return 'shouted';
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  const capital = long.filter((word) => isCapitalised(word.text)).length;
  const shouted = long.filter((word) => isAllCapitals(word.text)).length;
  if (long.length < 3) return 'normal';
  if (shouted > long.length * titledShare) return 'shouted';
  return !isSentence && capital > long.length * titledShare ? 'titled' : 'normal';
}

/** The pairs of an article's names, found when first asked for: most articles have no headline with a doubtful word. */
export function namePairsOf(blocks: readonly { readonly words: readonly Word[] }[]): NamePairs {
  let pairs: ReadonlySet<string> | undefined;
  return (first, second) => {
    pairs ??= new Set(
      blocks.filter(({ words }) => styleOf(words, false) === 'normal').flatMap(({ words }) => pairsIn(words)),
    );
    return pairs.has(`${first} ${second}`);
  };
}

function pairsIn(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isPair = word.tie === 'space' && next !== undefined && isCapitalised(word.text) && isCapitalised(next.text);
    return isPair ? [`${word.lower} ${next.lower}`] : [];
  });
}
