import type { Mention } from '../../model/reading.ts';
import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import type { ArticleInitialism } from './article-initialism.ts';
import { shoutingOf } from './shouted.ts';

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
  const { singularOf } = prepared.language.initialisms;
  const own = new Map([...initialisms].filter(([singular]) => !known.has(singular)));
  const all = prepared.blocks.flatMap((block) => mentionsIn(block, own));
  const counts = Map.groupBy(all, (mention) => mention.entry);
  return all.filter(
    (mention) => (counts.get(mention.entry)?.length ?? 0) > 1 || !isIntroduction(mention, initialisms, singularOf),
  );
}

function mentionsIn(prepared: PreparedBlock, own: ReadonlyMap<string, ArticleInitialism>): readonly Mention[] {
  const { block, words, language } = prepared;
  const { singularOf } = language.initialisms;
  const isShouted = shoutingOf(prepared);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.text === word.lower || word.barred) continue;
    // The longest first: a short form may be two words to the tokenizer, "GLP-1" or "R&D".
    const next = words[at + 1];
    const joined = next && next.start - word.end === 1 ? block.text.slice(word.start, next.end) : null;
    const pair = joined === null ? undefined : own.get(singularOf(joined));
    const initialism = pair ?? own.get(singularOf(word.text));
    if (initialism === undefined) continue;
    if (!pair && language.words.stopWords.has(word.lower) && isShouted(at)) continue;
    const end = pair && next ? next.end : word.end;
    const place = { block: block.id, start: word.start, end, text: block.text.slice(word.start, end) };
    mentions.push({ ...place, entry: articleEntry(initialism.short), painted: false, source: 'article' });
    if (pair) at += 1;
  }
  return mentions;
}

function isIntroduction(
  mention: Mention,
  initialisms: ReadonlyMap<string, ArticleInitialism>,
  singularOf: (short: string) => string,
): boolean {
  const introduced = initialisms.get(singularOf(mention.entry.slice(articleEntry('').length)));
  return (
    introduced !== undefined &&
    introduced.block.block.id === mention.block &&
    introduced.start <= mention.start &&
    mention.end <= introduced.end
  );
}
