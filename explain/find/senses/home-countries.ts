import type { PreparedArticle } from '../../text/prepared-article.ts';
import { countCountries } from './countries.ts';

/** The share (0 to 1) of an article's mentions of countries that falls on each, by ISO code. */
export type HomeCountries = ReadonlyMap<string, number>;

/** In which countries an article takes place, by the names it uses. */
export function countriesOf({ blocks, titleWords, language }: PreparedArticle): HomeCountries {
  const counts = new Map<string, number>();
  let total = 0;
  for (const words of [titleWords, ...blocks.map((block) => block.words)]) {
    for (const [code, count] of countCountries(words, 0, words.length, language)) {
      counts.set(code, (counts.get(code) ?? 0) + count);
      total += count;
    }
  }
  return new Map([...counts].map(([code, count]) => [code, count / total]));
}
