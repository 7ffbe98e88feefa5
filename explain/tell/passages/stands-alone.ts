import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { refersBack } from '../../text/references.ts';
import type { Word } from '../../text/words.ts';
import { callsByPartOfName } from './part-of-name.ts';
import { spansOf } from './piece-of.ts';
import { restsOnPronoun } from './pronoun-first.ts';
import { takesUp } from './takes-up.ts';

/** What who reads a line has read before it, the headline and the lines above: stems of its words. */
export type Told = ReadonlySet<string>;

/** The stems of words, for what is told. */
export function stemsOf(words: readonly Word[], { language }: PreparedArticle): readonly string[] {
  return words.map(({ key }) => language.words.stemOf(key));
}

/**
 * Whether the text from one sentence to another of its block can be understood without the article: all that it refers to
 * and all whom it speaks of are in it or told before, and it holds no half of a quotation.
 * @param isSpeakerShown beside it, whatever it calls who says it
 */
export function standsAlone(
  prepared: PreparedArticle,
  first: Sentence,
  last: Sentence,
  told: Told,
  isSpeakerShown = false,
): boolean {
  const { language } = prepared;
  const { stopWords, stemOf, spellingKey } = language.words;
  const stem = (word: string) => stemOf(spellingKey(word.toLowerCase()));
  const isKnown = (word: string, before: string) => {
    if (stopWords.has(word.toLowerCase())) return false;
    const own = stem(word);
    return told.has(own) || (before.match(/\p{L}+/gu) ?? []).some((one) => stem(one) === own);
  };
  const text = first.block.block.text.slice(first.start, last.end);
  return !(
    isCut(first, last) ||
    refersBack(text, language, isKnown) ||
    takesUp(prepared, first, told) ||
    restsOnPronoun(prepared, first, last, isSpeakerShown) ||
    callsByPartOfName(prepared, first, last, told, isSpeakerShown)
  );
}

/** Whether a quotation opens before the text or goes on behind it. */
function isCut({ block, start }: Sentence, { end }: Sentence): boolean {
  const text = block.block.text.slice(start, end);
  const isStray = count(text, /”/gu) > count(text, /[“„]/gu);
  return isStray || spansOf(block).some(([from, to]) => (from < start && start < to) || (from < end && end <= to));
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}
