import { isContentWord } from '../../text/word-statistics.ts';
import type { Word } from '../../text/words.ts';
import { allPiecesOf, type GistPiece, type PieceSource } from './gist-pieces.ts';
import type { Headline } from './headline.ts';
import { tellingBlocks } from './weigh-paragraphs.ts';

/** What the headline names is nearer to what the article is about. */
const inHeadline = 1.6;
/** A point is made early, or summed up: how much less a piece at the article’s end counts than one at its beginning. */
const lateness = 0.5;
/** A shorter piece is not denser, in words. */
const leastWords = 12;

/**
 * The pieces that hold most of what the whole article speaks of, best first: words that come back in many paragraphs.
 * What a headline asks or promises without saying it is mostly said there. Time linear in the article's text.
 */
export function centreOf(source: PieceSource, headline: Headline): readonly GistPiece[] {
  const { prepared } = source;
  const { language } = prepared;
  const familiesOf = (words: readonly Word[]) =>
    new Set(words.filter(({ key }) => isContentWord(key, language)).map(({ key }) => headline.familyOf(key)));
  const blocks = tellingBlocks(prepared);
  const holders = new Map<string, number>();
  for (const { words } of blocks) {
    for (const family of familiesOf(words)) holders.set(family, (holders.get(family) ?? 0) + 1);
  }
  const weightOf = (family: string) =>
    Math.log(holders.get(family) ?? 1) * (headline.weights.has(family) ? inHeadline : 1);
  return blocks
    .flatMap((block, at) =>
      allPiecesOf(block, source).map((piece) => {
        const held = [...familiesOf(piece.words)].reduce((sum, family) => sum + weightOf(family), 0);
        const density = held / Math.sqrt(Math.max(leastWords, piece.words.length));
        return { piece, worth: density * (1 - (lateness * at) / blocks.length) };
      }),
    )
    .sort((a, b) => b.worth - a.worth)
    .map(({ piece }) => piece);
}
