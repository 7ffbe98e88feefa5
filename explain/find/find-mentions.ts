import type { GlossaryEntry } from '../../glossary/glossary.ts';
import type { Mention, MentionSource } from '../model/reading.ts';
import type { PreparedArticle, Sentence } from '../text/prepared-article.ts';
import { keysOf } from '../text/words.ts';
import type { TermMention } from './candidates/term-mention.ts';
import { findTerms } from './find-terms.ts';
import { isOwn } from './index/own-entries.ts';
import type { TermIndex } from './index/term-index.ts';
import { foreignInitialisms } from './initialisms/foreign-initialisms.ts';
import { type ArticleInitialism, findInitialisms } from './initialisms/initialisms.ts';
import { mentionsOfInitialisms } from './initialisms/mentions-of-initialisms.ts';

/** Everything found in an article, before anything is chosen. */
export interface Found {
  readonly terms: readonly TermMention[];
  readonly initialisms: ReadonlyMap<string, ArticleInitialism>;
  readonly own: readonly Mention[];
}

/** Where a term stands: its sentence, and offsets in the block. */
export interface TermPlace {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** The glossary's terms and the article's own initialisms. `doubted`: meanings that need clearer signs. */
export function findMentions(prepared: PreparedArticle, index: TermIndex, doubted: ReadonlySet<string>): Found {
  const resolved = findInitialisms(prepared);
  const foreign = foreignInitialisms(resolved, index);
  const { everyday } = prepared.language.initialisms;
  const initialisms = new Map([...resolved].filter(([short]) => foreign.has(short) || !everyday.has(short)));
  const terms = findTerms(prepared, index, foreign, doubted);
  const known = new Set([...initialisms.keys()].filter((short) => index.initialisms.has(short) && !foreign.has(short)));
  return { terms, initialisms, own: mentionsOfInitialisms(prepared, initialisms, known) };
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
    ...(isAlias(mention) && { alias: true }),
  };
}

/** Whether the words are another wording than the entry's headword and short form, and not only an inflection of it. */
function isAlias({ candidate: { form, block }, entry: { entry } }: TermMention): boolean {
  const stems = (wording: string) => keysOf(wording, block.language).map(block.language.words.stemOf).join(' ');
  const own = stems(form.wording);
  return ![entry.term, entry.short ?? ''].some((wording) => stems(wording) === own);
}

/** Whose entry it is. */
export function sourceOf(entry: GlossaryEntry): MentionSource {
  return isOwn(entry) ? 'own' : 'glossary';
}
