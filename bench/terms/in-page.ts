import Mark from 'mark.js';
import { english } from '../../explain/english/english.ts';
import { findCandidates } from '../../explain/find/candidates/find-candidates.ts';
import { WordingFilter } from '../../explain/find/filter/wording-filter.ts';
import { buildWordingFilter } from '../../explain/find/filter/wording-filter-builder.ts';
import { indexEntry } from '../../explain/find/index/indexed-entry.ts';
import { indexEntries, type TermIndex } from '../../explain/find/index/term-index.ts';
import type { Article } from '../../explain/model/article.ts';
import { type PreparedArticle, prepareArticle } from '../../explain/text/prepared-article.ts';
import { articleOfText, entriesOf } from './articles.ts';
import { makeUp } from './made-up.ts';

/** Milliseconds of one round over all articles, and what was found. */
export interface Round {
  readonly tokenizeMs: number;
  readonly filterMs: number;
  readonly indexMs: number;
  readonly findMs: number;
  readonly found: number;
  readonly candidates: number;
}

export interface OwnResult {
  readonly bytes: number;
  readonly buildMs: number;
  readonly openMs: number;
  readonly filterBytes: number;
  readonly rounds: readonly Round[];
}

export interface PeerResult {
  readonly bytes: number;
  readonly ms: number;
  readonly found: number;
}

/** What the bench's script offers in a page, as the global `newsglossBench`. */
export interface InPage {
  /** Rounds of all sizes in turns, after one of each. */
  own(sizes: readonly number[], rounds: number): readonly OwnResult[];
  /** One regular expression of all terms, longest first. */
  expression(terms: number, articles: number): PeerResult;
  markJs(terms: number, articles: number): PeerResult;
}

const articleCount = 150;
const most = 200_000;
const made = makeUp(most, articleCount);
/** Made for each round: the engine keeps the words of an article as long as the article is there. */
const freshArticles = (): readonly Article[] => made.articles.map(articleOfText);
const bytesOf = (texts: readonly (readonly string[])[]) =>
  texts.reduce((sum, paragraphs) => sum + new Blob([...paragraphs]).size, 0);

const inPage: InPage = {
  own(sizes, rounds) {
    const glossaries = sizes.map(prepareGlossary);
    for (const { round } of glossaries) round();
    const measured: Round[][] = glossaries.map(() => []);
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const [at, { round }] of glossaries.entries()) measured[at]?.push(round());
    }
    return glossaries.map(({ round: _round, ...sizes }, at) => ({ ...sizes, rounds: measured[at] ?? [] }));
  },
  expression(count, articleCount) {
    const texts = made.articles.slice(0, articleCount);
    const sorted = made.terms.slice(0, count).sort((a, b) => b.length - a.length);
    const pattern = new RegExp(`\\b(?:${sorted.join('|')})s?\\b`, 'gi');
    const [found, ms] = timed(() => texts.flat().reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0));
    return { bytes: bytesOf(texts), ms, found };
  },
  markJs(count, articleCount) {
    const texts = made.articles.slice(0, articleCount);
    document.body.replaceChildren(
      ...texts.flat().map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
    const marker = new Mark(document.body);
    const start = performance.now();
    let found = 0;
    // One term a call: it calls itself for each term of a list, and thousands overflow the stack.
    for (const term of made.terms.slice(0, count)) {
      marker.mark(term, {
        separateWordSearch: false,
        accuracy: 'exactly',
        diacritics: false,
        each: () => {
          found += 1;
        },
      });
    }
    return { bytes: bytesOf(texts), ms: performance.now() - start, found };
  },
};

function prepareGlossary(count: number) {
  const entries = entriesOf(made.terms.slice(0, count));
  const [buffer, buildMs] = timed(() => buildWordingFilter(entries, english));
  const [filter, openMs] = timed(() => new WordingFilter(buffer, english));
  const indexed = entries.map((entry) => indexEntry(entry, english));
  const byId = new Map(indexed.map((one) => [one.entry.id, one]));
  // Stage by stage over all articles: a page's clock is too coarse for one.
  const round = (): Round => {
    const articles = freshArticles();
    const [prepared, tokenizeMs] = timed(() => articles.map((article) => prepareArticle(article, english)));
    const [numbers, filterMs] = timed(() =>
      prepared.map(({ blocks }) => filter.mayStandIn(blocks.map(({ words }) => words))),
    );
    const [indexes, indexMs] = timed(() =>
      numbers.map((standing) =>
        indexEntries(
          standing.flatMap((number) => indexed[number] ?? []),
          byId,
          english,
        ),
      ),
    );
    const [found, findMs] = timed(() => findAll(prepared, indexes));
    return { tokenizeMs, filterMs, indexMs, findMs, found, candidates: numbers.flat().length };
  };
  return { bytes: bytesOf(made.articles), buildMs, openMs, filterBytes: buffer.byteLength, round };
}

function findAll(prepared: readonly PreparedArticle[], indexes: readonly TermIndex[]): number {
  return prepared.reduce((sum, article, at) => {
    const index = indexes[at];
    return index === undefined ? sum : sum + findCandidates(article, index, new Set()).length;
  }, 0);
}

function timed<Value>(work: () => Value): [Value, number] {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

Object.assign(globalThis, { newsglossBench: inPage });
