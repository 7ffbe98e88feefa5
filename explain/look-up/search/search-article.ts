import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { distinctWords, fitsWord, type QueryWord, queryWords, saysSomething, sharedLetters } from './query-words.ts';

/** A sentence of the article that holds what the reader typed. */
export interface ArticleHit {
  /** The words stand there side by side, all of them do, or only most of them. */
  readonly how: 'phrase' | 'all' | 'most';
  readonly sentence: Sentence;
  /** [start, end) spans of the sentence's text that matched, for highlighting. */
  readonly matched: readonly (readonly [start: number, end: number])[];
}

/** What fits the popup beside the hits of the glossary. */
const mostHits = 6;
/** Query words in the very order and shape typed, before the same words scattered. */
const phraseBonus = 2;
const headingBonus = 0.5;

/**
 * The sentences of an article that hold all words of a query, best first, at most six; where none holds all, those
 * that hold most of its content words. The last word may be unfinished: readers see hits while they type. Inflected
 * forms and other spellings count. An empty query has no hits. Time linear in the article for each word of the query.
 */
export function searchArticle(prepared: PreparedArticle, query: string): readonly ArticleHit[] {
  const phrase = queryWords(query, prepared.language);
  const wanted = distinctWords(phrase);
  if (wanted.length === 0) return [];
  const all = rankedHits(prepared, { wanted, phrase, least: wanted.length, how: 'all' });
  if (all.length > 0) return all;
  const content = wanted.filter(saysSomething);
  if (content.length < 2) return [];
  return rankedHits(prepared, { wanted: content, phrase, least: Math.ceil(content.length / 2), how: 'most' });
}

/** Whether a query's words stand side by side from a position among the block's words on. */
export function standsAt(phrase: readonly QueryWord[], { block, to }: Sentence, at: number): boolean {
  if (phrase.length === 0 || at + phrase.length > to) return false;
  return phrase.every((want, step) => {
    const word = block.words[at + step];
    return word !== undefined && fitsWord(want, word);
  });
}

interface Search {
  /** Words to find, each once; `least`: so many of them. */
  readonly wanted: readonly QueryWord[];
  readonly least: number;
  /** All words in their order. */
  readonly phrase: readonly QueryWord[];
  /** What a hit is called in which they do not stand side by side. */
  readonly how: 'all' | 'most';
}

interface JudgedHit extends ArticleHit {
  readonly score: number;
}

function rankedHits(prepared: PreparedArticle, search: Search): readonly ArticleHit[] {
  return prepared.sentences
    .flatMap((sentence) => judge(sentence, search) ?? [])
    .sort((a, b) => b.score - a.score || a.sentence.at - b.sentence.at)
    .slice(0, mostHits)
    .map(({ how, sentence, matched }) => ({ how, sentence, matched }));
}

/** Null where too few of the words stand in the sentence. */
function judge(sentence: Sentence, { wanted, least, phrase, how }: Search): JudgedHit | null {
  const { block, from, to, start } = sentence;
  const found = new Set<QueryWord>();
  const matched: (readonly [number, number])[] = [];
  let isPhrase = false;
  for (let at = from; at < to; at += 1) {
    const word = block.words[at];
    const want = word === undefined ? undefined : wanted.find((one) => fitsWord(one, word));
    if (word === undefined || want === undefined) continue;
    found.add(want);
    const [begin, end] = sharedLetters(want, word);
    matched.push([begin - start, end - start]);
    isPhrase ||= standsAt(phrase, sentence, at);
  }
  if (found.size < least) return null;
  const score = found.size + (isPhrase ? phraseBonus : 0) + (block.block.kind === 'heading' ? headingBonus : 0);
  return { sentence, matched, how: isPhrase ? 'phrase' : how, score };
}
