import { adWords, aroundWords, awayPairs, awayWords, bodyPattern } from './hint-words.ts';

/** What the name of a box says about it. */
export interface Hint {
  /** It holds no part of an article. */
  readonly away: boolean;
  /** It holds readers' comments. */
  readonly comments: boolean;
  /** It holds the text of the page. */
  readonly body: boolean;
}

/** An advertisement's box is called so by its first words; later ones say what an article's box is prepared for. */
const AD_WORDS = 2;

/** Judges a box by its tag and its hint, as in Readability's `unlikelyCandidates` and `positive`, but by whole words. */
export function readHint(tag: string, hint: string): Hint {
  // A heading's class is about its looks; where it belongs the boxes around it tell.
  if (/^h[1-6]$/.test(tag)) return { away: false, comments: false, body: false };
  const words = hint.split(' ').map((word) => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word));
  const own = words.filter((_, index) => !aroundWords.has(words[index - 1] ?? ''));
  const comments = own.some((word) => word === 'comment' || word === 'disqus');
  const isAd = words.slice(0, AD_WORDS).some((word) => adWords.has(word)) || (own.includes('ad') && words.length <= 4);
  const away = comments || isAd || own.some((word) => awayWords.has(word)) || awayPairs.some((pair) => pair.test(hint));
  return { away, comments, body: tag === 'article' || bodyPattern.test(hint) };
}
