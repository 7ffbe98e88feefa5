import type { TermPlace } from '../../find/find-mentions.ts';
import { isWrittenAs } from '../../find/forms/case-rules.ts';
import { type IndexedEntry, isAmbiguous, isSelfEvident } from '../../find/index/indexed-entry.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import type { Article, FaqPair } from '../../model/article.ts';
import type { Explainer } from '../../model/reading.ts';
import { tokenize } from '../../text/words.ts';
import { findPassages, type PassageContext } from '../passages/find-passages.ts';
import { type FaqTerm, faqAbout, matchFaq, soughtIn } from '../passages/match-faq.ts';
import { describeEntry, stemsOf } from './describe-entry.ts';

/**
 * An entry explained against an article: the glossary's part, and what the article says of it.
 * @param faq those of the article's pairs that may be about it (`faqByEntry`)
 */
export function explainTerm(
  { entry }: IndexedEntry,
  sense: string | null,
  places: readonly TermPlace[],
  faq: readonly FaqPair[],
  context: PassageContext,
  index: TermIndex,
): Explainer {
  const term: FaqTerm = { find: (text) => findEntry(text, entry.id, index) };
  const faqBlocks = new Set(faqAbout(faq, term, index.language).flatMap(({ blocks }) => blocks));
  return {
    ...describeEntry(entry, sense, index),
    passages: findPassages(context, { mentions: places, stems: stemsOf(entry, sense, index.language), faqBlocks }),
    faq: matchFaq(context.prepared.article, faq, term, index.language),
  };
}

/**
 * The pairs that may be about an entry, by its id: all that name it. Each pair is read once for all entries, or a page of
 * questions would take as long as its terms times its questions.
 */
export function faqByEntry({ faq }: Article, index: TermIndex): ReadonlyMap<string, readonly FaqPair[]> {
  const pairs = new Map<string, FaqPair[]>();
  for (const pair of faq) {
    for (const id of new Set(soughtIn(pair, index.language).flatMap((text) => entriesIn(text, index)))) {
      const own = pairs.get(id);
      if (own === undefined) pairs.set(id, [pair]);
      else own.push(pair);
    }
  }
  return pairs;
}

/** Ids of all entries that a text names, also where their wordings overlap. */
function entriesIn(text: string, index: TermIndex): readonly string[] {
  const words = tokenize(text, index.language);
  const ids: string[] = [];
  index.trie.find(words, ({ entry, form }, from, to) => {
    if (isWrittenAs(form, words, from, to)) ids.push(entry.entry.id);
    return false;
  });
  return ids;
}

/** Where a short text first names the entry; an ambiguous one counts only by a wording of several words. */
function findEntry(text: string, id: string, index: TermIndex): readonly [start: number, end: number] | null {
  const words = tokenize(text, index.language);
  const match = index.trie
    .find(words, ({ entry, form }, from, to) => entry.entry.id === id && isWrittenAs(form, words, from, to))
    .find(({ value }) => !isAmbiguous(value.entry) || isSelfEvident(value.form));
  return match ? [words[match.from]?.start ?? 0, words[match.to - 1]?.end ?? 0] : null;
}
