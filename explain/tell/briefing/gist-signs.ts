import type { PreparedBlock } from '../../text/prepared-article.ts';
import { type Headline, shareTold } from './headline.ts';

/** What of a paragraph speaks for or against its being one that a hurried reader needs, by name. */
export type GistSigns = ReadonlyMap<string, number>;

/** Readers name about so many key points of any article: in a long one a paragraph is less likely one of them. */
const keyPoints = 6;

/** A longer paragraph tells no more for it, in words. */
const longWords = 60;

/**
 * The signs of each paragraph that may be told, in their order. What else was tried says nothing more (docs/decisions/0017).
 * @param blocks all that may be told
 * @param standfirst has no place among the paragraphs
 */
export function gistSigns(
  blocks: readonly PreparedBlock[],
  headline: Headline,
  standfirst: PreparedBlock | null,
): readonly GistSigns[] {
  const body = blocks.filter((block) => block !== standfirst);
  const places = new Map(body.map((block, at) => [block, at / body.length]));
  return blocks.map((block) => {
    const { words, language } = block;
    const { text, role } = block.block;
    return new Map([
      ['any', 1],
      ['commonness', Math.log(keyPoints / blocks.length)],
      ['headline', shareTold(headline, words)],
      ['late', places.get(block) ?? 0],
      ['length', Math.min(longWords, words.length) / longWords],
      ['quotation', role === 'quote' ? 1 : 0],
      ['turn', language.speech.turns.opens.test(text) ? 1 : 0],
    ]);
  });
}
