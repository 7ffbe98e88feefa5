import type { Mention } from '../model/reading.ts';
import { sourceOf } from '../tell/entries/describe-entry.ts';
import type { TermPlace } from '../tell/entries/explain-term.ts';
import type { TermMention } from './candidates/term-mention.ts';
import type { ArticleInitialism } from './initialisms/initialisms.ts';

/** Everything found in an article, before anything is chosen. */
export interface Found {
  readonly terms: readonly TermMention[];
  readonly initialisms: ReadonlyMap<string, ArticleInitialism>;
  readonly own: readonly Mention[];
}

/** Sentence and offsets of a mention. */
export function placeOf({ candidate }: TermMention): TermPlace {
  const { block, sentence, from, to } = candidate;
  return { sentence, start: block.words[from]?.start ?? 0, end: block.words[to - 1]?.end ?? 0 };
}

/** The mention of the Reading for a term found. */
export function mentionOf(mention: TermMention, painted: boolean): Mention {
  const { start, end, sentence } = placeOf(mention);
  const { block } = sentence.block;
  const { entry } = mention.entry;
  return {
    block: block.id,
    start,
    end,
    text: block.text.slice(start, end),
    entry: entry.id,
    painted,
    source: sourceOf(entry),
  };
}
