import { english } from '../../../explain/english/english.ts';
import { findTerms } from '../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../article-of.ts';

/** What a glossary of these entries finds in an article of these blocks: "entry: words". */
export function termsIn(
  entries: Parameters<typeof glossaryOf>[0],
): (...drafts: readonly BlockDraft[]) => readonly string[] {
  const index = buildTermIndex(glossaryOf(entries));
  return (...drafts) =>
    findTerms(prepareArticle(articleOf(drafts), english), index, new Set()).map(({ candidate, entry }) => {
      const { block, from, to } = candidate;
      return `${entry.entry.id}: ${block.block.text.slice(block.words[from]?.start, block.words[to - 1]?.end)}`;
    });
}
