import type { Mention } from '../reading.ts';
import type { PreparedArticle } from '../text/prepared-article.ts';
import type { ArticleInitialism } from './initialisms.ts';

/** Entry id of a term that only the article explains. */
export const articleEntry = (short: string) => `article:${short}`;

/**
 * Where the article's own initialisms stand, also in the plural; `known` are those the glossary explains. One that
 * stands only where it is introduced needs no mention: there is nothing to look up.
 */
export function mentionsOfInitialisms(
  prepared: PreparedArticle,
  initialisms: ReadonlyMap<string, ArticleInitialism>,
  known: ReadonlySet<string>,
): readonly Mention[] {
  if (initialisms.size === 0) return [];
  const all: Mention[] = [];
  for (const block of prepared.blocks) {
    for (const { start, end, text, lower, barred } of block.words) {
      if (text === lower || barred) continue;
      const short = initialisms.has(text) ? text : text.replace(/s$/, '');
      if (known.has(short) || !initialisms.has(short)) continue;
      const { id, text: whole } = block.block;
      const entry = articleEntry(short);
      all.push({ block: id, start, end, text: whole.slice(start, end), entry, painted: false, source: 'article' });
    }
  }
  const counts = Map.groupBy(all, (mention) => mention.entry);
  return all.filter((mention) => (counts.get(mention.entry)?.length ?? 0) > 1 || !isIntroduction(mention, initialisms));
}

function isIntroduction(mention: Mention, initialisms: ReadonlyMap<string, ArticleInitialism>): boolean {
  const introduced = initialisms.get(mention.entry.slice(articleEntry('').length));
  return (
    introduced !== undefined &&
    introduced.block.block.id === mention.block &&
    introduced.start <= mention.start &&
    mention.end <= introduced.end
  );
}
