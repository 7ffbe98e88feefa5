import {
  adWords,
  aroundWords,
  awayPairs,
  awayWords,
  belowWords,
  bodyPattern,
  gateWords,
  postPattern,
} from './hint-words.ts';

/** What the name of a box says about it. */
export interface Hint {
  /** It holds no part of an article. */
  readonly away: boolean;
  /** It stands below the article, which it may outweigh: readers' comments, the footer of the page. */
  readonly below: boolean;
  /** It holds what only some readers get to see: part of the text, or the offer that stands in its place. */
  readonly gate: boolean;
  /** It holds the text of the page. */
  readonly body: boolean;
}

/** An advertisement's box is called so by its first words; later ones say what an article's box is prepared for. */
const firstWords = 2;

/** Judges a box by its tag and its hint, as in Readability's `unlikelyCandidates` and `positive`, but by whole words. */
export function readHint(tag: string, hint: string): Hint {
  // A heading's class is about its looks; where it belongs the boxes around it tell.
  if (/^h[1-6]$/.test(tag)) return { away: false, below: false, gate: false, body: false };
  const words = hint.split(' ').map((word) => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word));
  const isPost = postPattern.test(hint);
  const own = words.filter((word, index) => !aroundWords.has(words[index - 1] ?? '') && !(isPost && word === 'social'));
  const below = own.some((word) => belowWords.has(word));
  const isAd =
    words.slice(0, firstWords).some((word) => adWords.has(word)) || (own.includes('ad') && words.length <= 4);
  const named = below || isAd || own.some((word) => awayWords.has(word)) || awayPairs.some((pair) => pair.test(hint));
  const gate = !named && own.some((word) => gateWords.has(word));
  return { away: named || gate, below, gate, body: tag === 'article' || bodyPattern.test(hint) };
}
