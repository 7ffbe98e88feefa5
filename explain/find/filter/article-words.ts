import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import { wordsOfBlock, wordsOfTitle } from '../../text/prepared-article.ts';
import type { Word } from '../../text/words.ts';

/** The words of an article's title and blocks: where terms are looked for. */
export function articleWords({ meta, blocks }: Article, language: Language): readonly (readonly Word[])[] {
  return [wordsOfTitle(meta, language), ...blocks.map((block) => wordsOfBlock(block, language))];
}
