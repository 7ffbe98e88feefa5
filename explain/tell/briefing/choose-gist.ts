import type { Line } from '../../model/reading.ts';
import type { LineBook } from '../passages/lines.ts';
import { centreOf } from './article-centre.ts';
import { completeGist } from './complete-gist.ts';
import { GistDraft } from './gist-draft.ts';
import { type GistPiece, type PieceSource, piecesOf } from './gist-pieces.ts';
import { type Headline, headlineOf, shareTold } from './headline.ts';
import { bestFirst, factsIn } from './headline-fact.ts';
import { openingPieces } from './opening-pieces.ts';
import { otherStoriesIn } from './other-stories.ts';
import { standfirstIn } from './standfirst.ts';
import { type GistModel, weighParagraphs } from './weigh-paragraphs.ts';

/** What a hurried reader reads; one more of a long article, in words. */
const lines = 3;
const linesOfLong = 4;
const longArticle = 900;

/** A line that tells so much of the headline surely tells its fact; of one that asks only nearly all does. */
const surelyTold = 0.7;
const surelyAnswered = 0.9;

/** So many of the best say what the article is about. */
const mostCentral = 2;

/**
 * The story in three or four verbatim lines in reading order: the line that tells what the headline tells, what is missing
 * of it, then the best lines of the weightiest paragraphs, never two that say nearly the same. Fewer of a short article,
 * and where no other paragraph is likely to matter.
 * @param model for trying another one than is shipped
 */
export function chooseGist(source: PieceSource, book: LineBook, model?: GistModel): readonly Line[] {
  const { prepared } = source;
  const headline = headlineOf(prepared);
  const standfirst = standfirstIn(prepared);
  const others = otherStoriesIn(prepared);
  const paragraphs = weighParagraphs(prepared, headline, model)
    // What else the editor's line tells, the text tells again.
    .filter(({ block }) => block !== standfirst && !others.has(block))
    .map(({ block, weight }) => ({ block, weight, pieces: bestFirst(piecesOf(block, source), headline) }));
  const gist = new GistDraft(source, book, headline, paragraphs);
  const fact = gist.takeFact(factsIn(source, headline));
  // Where the headline plays with words, the editor or the opening says what happened.
  if (!isSurelyTold(fact, headline)) gist.takeOpening(openingPieces(source, headline, standfirst));
  if (prepared.language.briefing.headlineAsks.test(prepared.article.meta.title)) {
    if (shareTold(headline, gist.told()) < surelyAnswered)
      gist.takeCentral(centreOf(source, headline).slice(0, mostCentral));
  }
  gist.settle();
  const most = prepared.wordCount < longArticle ? lines : linesOfLong;
  for (let more = true; more && gist.size < most; ) more = gist.takeNext();
  completeGist(gist, source, headline, most);
  return gist.lines();
}

function isSurelyTold(fact: GistPiece | null, headline: Headline): boolean {
  return fact !== null && !fact.tied && shareTold(headline, fact.words) >= surelyTold;
}
