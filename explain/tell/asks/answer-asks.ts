import type { GlossaryAsk } from '../../../glossary/glossary.ts';
import type { TermPlace } from '../../find/find-mentions.ts';
import type { Ask } from '../../model/reading.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import type { PassageContext } from '../passages/find-passages.ts';
import { pieceOf } from '../passages/piece-of.ts';
import { AnswerTest } from './answer-test.ts';
import { cueStrength, weighCue } from './cue-strength.ts';
import { holdsExpected } from './expected-answer.ts';
import { leastAnswer, scoreAnswer } from './score-answer.ts';
import { TermPlaces } from './term-places.ts';

/**
 * For each question worth asking, the sentence of the article that answers it, with those before it on which it leans;
 * without one, nothing was found in this text.
 *
 * @param places where the article names the term
 */
export function answerAsks(
  asks: readonly GlossaryAsk[],
  context: PassageContext,
  places: readonly TermPlace[],
): readonly Ask[] {
  if (asks.length === 0) return [];
  const searched = context.prepared.article.complete;
  const ties = new TermPlaces(places, context.prepared, context.statistics);
  return asks.map((ask) => {
    const sentence = bestSentence(ask, context, ties);
    if (sentence === null) return { question: ask.ask, block: null, paragraph: null, searched };
    return { question: ask.ask, ...answerIn(sentence, context.prepared) };
  });
}

/** The first of the best. */
function bestSentence({ ask, cues }: GlossaryAsk, context: PassageContext, ties: TermPlaces): Sentence | null {
  const weighed = cues.map(weighCue);
  const test = new AnswerTest(ask);
  let best: Sentence | null = null;
  let most = leastAnswer;
  for (const sentence of context.prepared.sentences) {
    const statement = context.statements[sentence.at];
    if (statement === undefined || !isText(sentence) || test.misleads(sentence)) continue;
    const stands = test.stands(sentence);
    if ((isQuestion(sentence) && !stands) || (test.asksOfBank && ties.isOtherBank(sentence))) continue;
    const tie = ties.tieOf(sentence);
    const score = scoreAnswer({
      sentence,
      statement,
      cues: cueStrength(weighed, sentence),
      tie,
      looksRight: (tie.names || tie.continues) && test.fits(sentence, statement, ties.placesIn(sentence)),
      stands,
      isCentral: ties.isCentral,
      holdsExpected: holdsExpected(test.kinds, sentence.text),
    });
    if (score < most || (score === most && best !== null)) continue;
    best = sentence;
    most = score;
  }
  return best;
}

function isText({ block }: Sentence): boolean {
  const { kind } = block.block;
  return kind !== 'heading' && kind !== 'table' && kind !== 'caption';
}

function isQuestion({ text }: Sentence): boolean {
  return /\?["”’)]*$/u.test(text);
}

function answerIn(sentence: Sentence, prepared: PreparedArticle) {
  const { from, text } = pieceOf(prepared, sentence);
  const { id, paragraph } = sentence.block.block;
  return { block: id, paragraph, text, start: from.start, end: sentence.end };
}
