import type { PreparedArticle } from '../../text/prepared-article.ts';
import type { ArticleInitialism } from './article-initialism.ts';
import { findIntroductions } from './introductions.ts';
import { findNamed } from './named-initialisms.ts';

export type { ArticleInitialism };

/**
 * All initialisms that the article resolves, by short form in the singular: those it introduces, in
 * brackets or in words, first, then those in capitals whose letters are the initials of a capitalised name in the text,
 * stop words passed over. Everyday ones ("EU") only where they are introduced.
 */
export function findInitialisms(prepared: PreparedArticle): ReadonlyMap<string, ArticleInitialism> {
  const { language } = prepared;
  const { everyday, singularOf } = language.initialisms;
  const found = new Map<string, ArticleInitialism>();
  const isKnown = (singular: string) => everyday.has(singular) || found.has(singular);
  for (const block of prepared.blocks) {
    for (const { short, long, start, end } of findIntroductions(block.block.text, language)) {
      const singular = singularOf(short);
      if (!found.has(singular)) found.set(singular, { short, expansion: long, block, start, end });
    }
  }
  for (const name of findNamed(prepared, isKnown)) found.set(name.short, name);
  return found;
}
