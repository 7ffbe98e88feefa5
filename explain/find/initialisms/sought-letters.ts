import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import { isAllCapitals, type Word } from '../../text/words.ts';
import { shoutingOf } from './shouted.ts';

/** Letters that may be an initialism, and where the article has them first. */
export interface Letters {
  /** As they are written, in the singular: "DoJ", "PG&E". */
  readonly short: string;
  readonly first: { readonly block: number; readonly start: number };
  /** Whether they also stand with an article, as a body does: "the RB". */
  readonly definite: boolean;
}

/** By the letters in capitals, with "&". */
export type Sought = ReadonlyMap<string, Letters>;

/** Longer runs of capitals are shouted words. */
const longest = 6;
/** "ACLU", "DOJ", "DoJ", and the plural of each. */
const candidate = /^\p{Lu}(?:[a-z]?\p{Lu})+(?=s?$)/u;
const beforeAmpersand = /^\p{Lu}{1,3}$/u;
const romanNumeral = /^[IVX]+$/;

/**
 * The letters in capitals for which the article may hold a name. Not those that `isKnown`, stop words ("GO" is
 * emphasis), words that the article also writes small, and lines that shout. Time linear in the article.
 */
export function soughtIn({ blocks, language }: PreparedArticle, isKnown: (short: string) => boolean): Sought {
  const sought = new Map<string, Letters>();
  for (const block of blocks) {
    const isShouted = shoutingOf(block);
    for (let at = 0; at < block.words.length; at += 1) {
      const word = block.words[at];
      if (word === undefined || word.text === word.lower || word.barred) continue;
      const definite = language.words.definiteArticles.has(block.words[at - 1]?.lower ?? '');
      const joined = joinedAt(block, at);
      const short = joined ?? candidate.exec(word.text)?.[0];
      if (joined !== null) at += 1;
      if (short === undefined || isKnown(short) || !isSought(short, language.words.stopWords)) continue;
      if (isBetweenCapitals(block.words, at) || isShouted(at)) continue;
      const letters = short.toUpperCase();
      const known = sought.get(letters) ?? { short, first: { block: block.at, start: word.start }, definite };
      sought.set(letters, { ...known, definite: known.definite || definite });
    }
  }
  return withoutSmall(sought, blocks);
}

function withoutSmall(sought: Sought, blocks: readonly PreparedBlock[]): Sought {
  const left = new Map([...sought].map(([letters, its]) => [letters.toLowerCase(), [letters, its] as const]));
  if (left.size === 0) return sought;
  for (const { words } of blocks) {
    for (const { text, lower, barred } of words) if (text === lower && !barred) left.delete(text);
  }
  return new Map(left.values());
}

function isSought(short: string, stopWords: ReadonlySet<string>): boolean {
  return short.length <= longest && !romanNumeral.test(short) && !stopWords.has(short.toLowerCase());
}

/** "PG&E" is two words to the tokenizer. */
function joinedAt({ block, words }: PreparedBlock, at: number): string | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || block.text[word.end] !== '&' || next.start - word.end !== 1) return null;
  return beforeAmpersand.test(word.text) && beforeAmpersand.test(next.text) ? `${word.text}&${next.text}` : null;
}

/** Between other words in capitals, though the sentence goes on in small ones. */
function isBetweenCapitals(words: readonly Word[], at: number): boolean {
  const shouts = (word: Word | undefined) => word !== undefined && word.text.length > 3 && isAllCapitals(word.text);
  const tied = (word: Word | undefined) => word?.tie === 'space';
  return (tied(words[at - 1]) && shouts(words[at - 1])) || (tied(words[at]) && shouts(words[at + 1]));
}
