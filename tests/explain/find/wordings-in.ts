import { english } from '../../../explain/english/english.ts';
import { findCandidates } from '../../../explain/find/candidates/find-candidates.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../article-of.ts';

/**
 * Where wordings of these entries may stand in an article of these blocks, whatever is meant there, in the order of the text:
 * "entry: words".
 */
export function wordingsIn(
  entries: Parameters<typeof glossaryOf>[0],
): (...drafts: readonly BlockDraft[]) => readonly string[] {
  const index = buildTermIndex(glossaryOf(entries));
  return (...drafts) =>
    findCandidates(prepareArticle(articleOf(drafts), english), index, new Set()).map(({ block, from, to, form }) => {
      const words = block.block.text.slice(block.words[from]?.start, block.words[to - 1]?.end);
      return `${form.entry.entry.id}: ${words}`;
    });
}
