import type { Language } from '../../language/language.ts';
import type { Line } from '../../model/reading.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import { saysWho } from '../../people/speakers/says-who.ts';
import { leansBack } from '../../text/leaning.ts';
import { onceFor } from '../../text/once-for.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';
import { opensTurn } from '../../text/reversed.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import type { Word } from '../../text/words.ts';
import { type Piece, pieceOf, spansOf } from '../passages/piece-of.ts';
import { restsOnPronoun } from '../passages/pronoun-first.ts';

/** A piece of the article that can be a line of the gist by itself. */
export interface GistPiece {
  /** Its last sentence, by which the book of lines knows it. */
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: readonly Word[];
  /** Families of its content words. */
  readonly families: ReadonlySet<string>;
  /** Whether it is one sentence that is only tied to the one before ("But …"): understood without that. */
  readonly tied?: true;
  /** Whether its full stop is forgotten. */
  readonly isOpen?: true;
  /** Whether it is two sentences that each could stand alone, of which the second turns against the first. */
  readonly isBoth?: true;
  /** Whether the sentence behind it, in the same block, turns against it, and both are too much for one line. */
  readonly isHalf?: true;
}

/** A line of the gist with what it is made of. */
export interface GistLine {
  readonly piece: GistPiece;
  readonly line: Line;
}

/** What a piece is judged by. */
export interface PieceSource {
  readonly prepared: PreparedArticle;
  readonly statements: readonly Statement[];
}

/** Of a line with a larger share in quotation marks, or one that opens with them, the reader asks who says so. */
const mostQuoted = 0.5;

/** What a paragraph has to say it says in its first sentences. */
const mostSentences = 12;

/** More than this share of the shorter one's content words in common: the same again. */
const alike = 0.5;

/** Two sentences in one line are read like one only if they are short, in words. */
export const mostTogether = 60;

const endsAsSentence = /[.!…。！][)\]"“”’»]*$/u;

/** The least share of a language's commonest words in so many words of its running text. */
const leastCommon = 0.1;
const leastToTell = 10;

/**
 * The pieces of a paragraph that stand alone, in reading order: sentences that end as sentences do, ask nothing, lean on
 * nothing outside and speak of nobody by a pronoun alone; a quotation only with who says it. A sentence that the next
 * one turns against ("But …") comes with that, and one that leans on the one before it with this one.
 */
export function piecesOf(block: PreparedBlock, source: PieceSource): readonly GistPiece[] {
  return keptOf(source)(block).own.map(asOther);
}

/** What is refused at one place may be taken at another: each who asks has pieces of their own. */
const asOther = (piece: GistPiece): GistPiece => ({ ...piece });

/** Cut once for each block: the gist is chosen in several rounds. */
const keptOf = onceFor((source: PieceSource) =>
  onceFor((block: PreparedBlock) => {
    let tied: readonly GistPiece[] | undefined;
    return {
      own: cutPieces(block, source),
      get tied() {
        tied ??= block.sentences.flatMap((one) => tiedPieceOf(one, source) ?? []);
        return tied;
      },
    };
  }),
);

function cutPieces(block: PreparedBlock, source: PieceSource): readonly GistPiece[] {
  const pieces = new Map<number, GistPiece>();
  for (const one of block.sentences.slice(0, mostSentences)) {
    const whole = withTurn(one, source);
    const piece = whole ?? halfOf(one, source);
    if (piece !== null && !pieces.has(piece.sentence.at)) pieces.set(piece.sentence.at, piece);
  }
  return [...pieces.values()];
}

/** The piece that ends with a sentence; null where it does not stand alone or is too long to be read like one. */
function pieceTo(sentence: Sentence, source: PieceSource): GistPiece | null {
  const piece = pieceOf(source.prepared, sentence);
  const words = sentence.block.words.slice(piece.from.from, sentence.to);
  if (piece.from !== sentence && words.length > mostTogether) return null;
  if (piece.leansBack || !isWhole(piece, sentence, source)) return null;
  const own = { sentence, text: piece.text, words, families: contentFamiliesOf(words, sentence.block.language) };
  return lostItsStop(sentence) ? { ...own, isOpen: true } : own;
}

/**
 * The sentence by itself, where it is only tied to the one before by an opening word ("But …"): told so only if nothing else
 * tells as much. Null for any other.
 */
export function tiedPieceOf(sentence: Sentence, source: PieceSource): GistPiece | null {
  const { block, from, to, text } = sentence;
  const { language, words } = block;
  const rest = text.replace(language.briefing.tie, '');
  if (rest === text || leansBack(rest, language)) return null;
  const own = words.slice(from, to);
  if (!isWhole({ from: sentence, text, leansBack: false }, sentence, source)) return null;
  return { sentence, text, words: own, families: contentFamiliesOf(own, language), tied: true };
}

/** All pieces of a paragraph, those too that are only tied to another one. */
export function allPiecesOf(block: PreparedBlock, source: PieceSource): readonly GistPiece[] {
  return [...piecesOf(block, source), ...tiedPiecesOf(block, source)];
}

/** Those of a paragraph that are only tied to another one. */
export function tiedPiecesOf(block: PreparedBlock, source: PieceSource): readonly GistPiece[] {
  return keptOf(source)(block).tied.map(asOther);
}

/** The piece from one sentence to another of its block. */
export function pieceFrom(first: Sentence, last: Sentence): GistPiece {
  const { block } = last;
  const words = block.words.slice(first.from, last.to);
  const text = block.block.text.slice(first.start, last.end);
  return { sentence: last, text, words, families: contentFamiliesOf(words, block.language) };
}

/** The sentence with the one behind, where that turns against it, leans on it and is in the same block. */
function withTurn(sentence: Sentence, source: PieceSource): GistPiece | null {
  const { prepared } = source;
  const next = turnBehind(sentence, prepared);
  if (next === null) return null;
  if (pieceOf(prepared, next).from.at <= sentence.at) return pieceTo(next, source);
  const both = pieceFrom(sentence, next);
  const isShort = both.words.length <= mostTogether && !leansBack(both.text, sentence.block.language);
  return isShort && isWhole({ ...both, from: sentence, leansBack: false }, next, source)
    ? { ...both, isBoth: true }
    : null;
}

/** The sentence alone: only half of what is told, where the next one turns against it. */
function halfOf(sentence: Sentence, source: PieceSource): GistPiece | null {
  const piece = pieceTo(sentence, source);
  return piece !== null && turnBehind(sentence, source.prepared) !== null ? { ...piece, isHalf: true } : piece;
}

/** The next sentence of the block where it turns against this one, or sets against what long was what is so now. */
function turnBehind(sentence: Sentence, prepared: PreparedArticle): Sentence | null {
  const next = prepared.sentences[sentence.at + 1];
  if (next?.block !== sentence.block) return null;
  const { briefing } = sentence.block.language;
  const isOverNow = briefing.earlier.test(sentence.text) && briefing.nowadays.test(next.text);
  return isOverNow || opensTurn(prepared, sentence) ? next : null;
}

/** Whether it ends as sentences do, is running text of the article's language, and leaves open neither a quotation nor whom it is about. */
function isWhole(piece: Piece, sentence: Sentence, { prepared, statements }: PieceSource): boolean {
  const { text, from } = piece;
  if (
    text.includes('?') ||
    !(endsAsSentence.test(text) || isHeadless(sentence) || lostItsStop(sentence)) ||
    !isRunningText(from, sentence)
  )
    return false;
  return (
    !leavesOpen(sentence) &&
    !restsOnPronoun(prepared, from, sentence, false) &&
    saysItsSpeaker(piece, sentence, statements)
  );
}

/** The line above the text often has no full stop. */
function isHeadless({ block: { at, block }, from, to, end }: Sentence): boolean {
  return (
    at === 0 && end === block.text.length && to - from >= leastToTell && /^[\p{L}\p{N}“"‘].*\p{L}$/su.test(block.text)
  );
}

/** At the end of a paragraph whose other sentences have theirs a full stop is forgotten. */
function lostItsStop({ block: { block, sentences }, from, to, end, text }: Sentence): boolean {
  const first = sentences[0]?.text.trim() ?? '';
  const isLast = sentences.length > 1 && end === block.text.length;
  return isLast && to - from >= leastToTell && endsAsSentence.test(first) && /\p{L}$/u.test(text);
}

/** Another language, a list of names, a line of figures has hardly a word of those that every sentence has. */
function isRunningText({ block, from }: Sentence, { to }: Sentence): boolean {
  const { words, language } = block;
  const own = words.slice(from, to);
  const common = own.filter(({ lower }) => language.words.stopWords.has(lower)).length;
  return own.length < leastToTell || common >= own.length * leastCommon;
}

/** Whether a quotation goes on behind the sentence. */
function leavesOpen({ block, end }: Sentence): boolean {
  return spansOf(block).some(([from, to]) => from < end && end <= to && to < block.block.text.length);
}

function saysItsSpeaker({ text }: Piece, { at }: Sentence, statements: readonly Statement[]): boolean {
  if (shareInQuotes(text) <= mostQuoted && !/^["“„«‘]/u.test(text)) return true;
  const speaker = statements[at]?.speaker ?? null;
  return speaker !== null && saysWho(text, speaker);
}

/** The share of a text that stands in quotation marks. */
function shareInQuotes(text: string): number {
  const quoted = spansInQuotes(text).reduce((sum, [start, end]) => sum + end - start, 0);
  return quoted / Math.max(1, text.length);
}

function contentFamiliesOf(words: readonly Word[], language: Language): ReadonlySet<string> {
  const content = words.filter(({ key }) => isContentWord(key, language));
  return new Set(content.map(({ key }) => language.words.familyOf(key)));
}

/** Whether two say nearly the same. */
export function areAlike(a: GistPiece, b: GistPiece): boolean {
  const shorter = Math.min(a.families.size, b.families.size);
  return shorter > 0 && [...a.families].filter((family) => b.families.has(family)).length > shorter * alike;
}
