import type { TermPlace } from '../../find/find-mentions.ts';
import { isWrittenAs } from '../../find/forms/case-rules.ts';
import { type IndexedEntry, isAmbiguous, isSelfEvident } from '../../find/index/indexed-entry.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import type { Explainer } from '../../model/reading.ts';
import { tokenize } from '../../text/words.ts';
import { findPassages, type PassageContext } from '../passages/find-passages.ts';
import { type FaqTerm, faqAbout, matchFaq } from '../passages/match-faq.ts';
import { describeEntry, stemsOf } from './describe-entry.ts';

/** An entry explained against an article: the glossary's part, and what the article says of it. */
export function explainTerm(
  { entry }: IndexedEntry,
  sense: string | null,
  places: readonly TermPlace[],
  context: PassageContext,
  index: TermIndex,
): Explainer {
  const { article } = context.prepared;
  const term: FaqTerm = { find: (text) => findEntry(text, entry.id, index) };
  const faqBlocks = new Set(faqAbout(article, term, index.language).flatMap(({ blocks }) => blocks));
  return {
    ...describeEntry(entry, sense, index),
    passages: findPassages(context, { mentions: places, stems: stemsOf(entry, sense, index.language), faqBlocks }),
    faq: matchFaq(article, term, index.language),
  };
}

/** Where a short text first names the entry; an ambiguous one counts only by a wording of several words. */
function findEntry(text: string, id: string, index: TermIndex): readonly [start: number, end: number] | null {
  const words = tokenize(text, index.language);
  const match = index.trie
    .find(words, ({ entry, form }, from, to) => entry.entry.id === id && isWrittenAs(form, words, from, to))
    .find(({ value }) => !isAmbiguous(value.entry) || isSelfEvident(value.form));
  return match ? [words[match.from]?.start ?? 0, words[match.to - 1]?.end ?? 0] : null;
}
