import type { Article } from '../article.ts';
import { isContentWord, stemOf } from '../passages/word-statistics.ts';
import { type PreparedArticle, prepareArticle, type Sentence } from '../text/prepared-article.ts';
import { tokenize, type Word } from '../text/words.ts';

/** A sentence of the article that holds what the reader typed. */
export interface ArticleHit {
  readonly block: number;
  /** The sentence, verbatim. */
  readonly text: string;
  /** [start, end) spans of `text` that matched, for highlighting. */
  readonly matched: readonly (readonly [start: number, end: number])[];
  readonly section: string | null;
  readonly paragraph: number | null;
}

const mostHits = 6;
/** Query words in the very order and shape typed, before the same words scattered. */
const phraseBonus = 2;
const headingBonus = 0.5;

/**
 * The sentences of an article that hold all words of a query, best first, at most six; where none holds all, those
 * that hold most of its content words. The last word may be unfinished: readers see hits while they type. Inflected
 * forms and other spellings count. An empty query has no hits.
 */
export function searchArticle(article: Article, query: string): readonly ArticleHit[] {
  const wanted = tokenize(query);
  if (wanted.length === 0) return [];
  const prepared = prepareArticle(article);
  const all = rankedHits(prepared, wanted);
  if (all.length > 0) return all;
  const content = wanted.filter(({ key }) => isContentWord(key));
  return content.length > 1 ? rankedHits(prepared, content, Math.ceil(content.length / 2)) : [];
}

function rankedHits(prepared: PreparedArticle, wanted: readonly Word[], least = wanted.length): readonly ArticleHit[] {
  return prepared.sentences
    .map((sentence) => ({ sentence, matches: matchesIn(sentence, wanted) }))
    .filter(({ matches }) => new Set(matches.map(({ wantedAt }) => wantedAt)).size >= least)
    .map(({ sentence, matches }) => ({ sentence, matches, score: scoreOf(sentence, matches, wanted.length) }))
    .sort((a, b) => b.score - a.score || a.sentence.at - b.sentence.at)
    .slice(0, mostHits)
    .map(({ sentence, matches }) => hitOf(sentence, matches));
}

interface WordMatch {
  readonly wantedAt: number;
  /** Position among the block's words. */
  readonly at: number;
  readonly span: readonly [start: number, end: number];
}

function matchesIn(sentence: Sentence, wanted: readonly Word[]): readonly WordMatch[] {
  const { words } = sentence.block;
  const matches: WordMatch[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const wantedAt = wanted.findIndex((want, index) => fits(want, word, index === wanted.length - 1));
    if (wantedAt < 0) continue;
    const length = word.lower.startsWith(wanted[wantedAt]?.lower ?? '') ? (wanted[wantedAt]?.lower.length ?? 0) : 0;
    const start = word.start - sentence.start;
    const whole = word.end - sentence.start;
    matches.push({ wantedAt, at, span: [start, length > 0 && length < word.lower.length ? start + length : whole] });
  }
  return matches;
}

/** The same word in some form; the query's last word may be only its beginning. */
function fits(want: Word, word: Word, unfinished: boolean): boolean {
  if (word.key === want.key) return true;
  if (unfinished && want.lower.length > 1 && word.lower.startsWith(want.lower)) return true;
  return want.key.length > 3 && stemOf(word.key) === stemOf(want.key);
}

function scoreOf(sentence: Sentence, matches: readonly WordMatch[], wanted: number): number {
  const phrase = matches.some(({ at, wantedAt }) => {
    if (wantedAt !== 0) return false;
    return Array.from({ length: wanted }, (_, step) => step).every((step) =>
      matches.some((other) => other.at === at + step && other.wantedAt === step),
    );
  });
  const distinct = new Set(matches.map(({ wantedAt }) => wantedAt)).size;
  return distinct + (phrase ? phraseBonus : 0) + (sentence.block.block.kind === 'heading' ? headingBonus : 0);
}

function hitOf(sentence: Sentence, matches: readonly WordMatch[]): ArticleHit {
  const { id, section, paragraph } = sentence.block.block;
  return { block: id, text: sentence.text, matched: matches.map(({ span }) => span), section, paragraph };
}
