import { leansBack } from '../../text/leaning.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { type Piece, pieceOf } from './piece-of.ts';
import { standsAlone, type Told } from './stands-alone.ts';

/** What is read as one line, in words. */
const mostTogether = 45;
/** A quotation whose speaker stands beside it loses words that name him or her. */
const mostOfSpeech = 60;

/** A quotation is shown whole, though it takes so many sentences more. */
const mostBehind = 3;

/** What is shown as one line. */
export interface LinePiece extends Piece {
  /** Its last sentence. */
  readonly to: Sentence;
}

/**
 * What stands alone and holds a sentence: it, with the rest of its quotation, or with the sentence before it in the same
 * block. Null where nothing does that is short enough to be read like one line.
 * @param isSpeakerShown with it: "she said" leans on nothing
 */
export function linePieceOf(
  prepared: PreparedArticle,
  sentence: Sentence,
  told: Told,
  isSpeakerShown: boolean,
): LinePiece | null {
  const { language } = prepared;
  const own = pieceOf(prepared, sentence);
  const most = isSpeakerShown ? mostOfSpeech : mostTogether;
  const before = prepared.sentences[own.from.at - 1];
  for (const from of [own.from, before]) {
    if (from === undefined || from.block !== sentence.block) continue;
    const piece = from === own.from ? own : { ...pieceOf(prepared, from) };
    for (let to: Sentence | undefined = sentence; to?.block === sentence.block; to = prepared.sentences[to.at + 1]) {
      if (to.at - sentence.at > mostBehind) break;
      const text = sentence.block.block.text.slice(piece.from.start, to.end);
      if (piece.from !== to && to.to - piece.from.from > most) break;
      const hangs = isSpeakerShown
        ? leansBack(text.replace(language.leaning.pronounSaid, '”'), language)
        : piece.leansBack;
      if (!hangs && standsAlone(prepared, piece.from, to, told, isSpeakerShown))
        return { ...piece, text, to, leansBack: false };
    }
  }
  return null;
}
