import type { GlossaryAsk } from '../../glossary/glossary.ts';
import type { Ask } from '../reading.ts';
import { type Cue, findCue, parseCue } from '../senses/cues.ts';
import { type PreparedArticle, paragraphOf, type Sentence } from '../text/prepared-article.ts';

/** A sentence this many paragraphs from the term may still be about it. */
const reach = 1;
/** A term mentioned so often is what the article turns on: then the answer may stand anywhere. */
const centralMentions = 4;

/**
 * For each question worth asking, the block that answers it: its cues stand in a sentence near the term (the same
 * sentence before the same block before a neighbour), or anywhere if the article turns on the term. Null: nothing
 * found in this text.
 */
export function answerAsks(
  asks: readonly GlossaryAsk[],
  prepared: PreparedArticle,
  mentions: readonly { readonly sentence: Sentence }[],
): readonly Ask[] {
  if (asks.length === 0) return [];
  const distance = distancesFrom(
    mentions.map(({ sentence }) => sentence),
    prepared,
  );
  const most = mentions.length >= centralMentions ? Number.POSITIVE_INFINITY : reach + 1;
  return asks.map(({ ask, cues }) => {
    const block = bestBlock(cues.map(parseCue), prepared, distance, most);
    return { question: ask, block, paragraph: paragraphOf(prepared.article, block) };
  });
}

function bestBlock(
  cues: readonly Cue[],
  prepared: PreparedArticle,
  distance: (sentence: Sentence) => number,
  most: number,
): number | null {
  let best: Sentence | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const sentence of prepared.sentences) {
    const away = distance(sentence);
    if (away >= nearest || away > most || sentence.block.block.kind === 'heading') continue;
    if (sentence.text.endsWith('?')) continue;
    if (!cues.some((cue) => findCue(cue, sentence.block.words, sentence.from, sentence.to) >= 0)) continue;
    best = sentence;
    nearest = away;
  }
  return best?.block.block.id ?? null;
}

/** 0: the term's own sentence; 1: its block; 2 and more: so many blocks away, plus one. */
function distancesFrom(named: readonly Sentence[], prepared: PreparedArticle): (sentence: Sentence) => number {
  const own = new Set(named.map(({ at }) => at));
  const holders = new Set(named.map(({ block }) => block.at));
  const perBlock = prepared.blocks.map(({ at }) => (holders.has(at) ? 1 : Number.POSITIVE_INFINITY));
  const nearer = (at: number, neighbour: number) => {
    perBlock[at] = Math.min(
      perBlock[at] ?? Number.POSITIVE_INFINITY,
      (perBlock[neighbour] ?? Number.POSITIVE_INFINITY) + 1,
    );
  };
  for (let at = 1; at < perBlock.length; at += 1) nearer(at, at - 1);
  for (let at = perBlock.length - 2; at >= 0; at -= 1) nearer(at, at + 1);
  return (sentence) => (own.has(sentence.at) ? 0 : (perBlock[sentence.block.at] ?? Number.POSITIVE_INFINITY));
}
