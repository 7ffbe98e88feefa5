import type { Role } from '../../model/article.ts';
import type { Line } from '../../model/reading.ts';
import type { PreparedBlock } from '../../text/prepared-article.ts';
import type { LineBook } from '../passages/lines.ts';
import { type GistPiece, type PieceSource, piecesOf } from './gist-pieces.ts';
import { type Headline, headlineOf, shareAdded, shareTold } from './headline.ts';
import { bestFirst, factsIn } from './headline-fact.ts';
import { openingPieces } from './opening-pieces.ts';
import { standfirstIn } from './standfirst.ts';
import { type GistModel, weighParagraphs } from './weigh-paragraphs.ts';

/** What a hurried reader reads; one more of a long article, in words. */
const lines = 3;
const linesOfLong = 4;
const longArticle = 900;

/** A line that tells so much of the headline surely tells its fact. */
const surelyTold = 0.7;

/** Behind so many lines one more must be likely enough to matter: odds of one to two, as a logarithm. */
const surely = 2;
const leastWeight = Math.log(1 / 2);

/** A gist of a short article must not be the article: its share of the article’s words, once it has a line. */
const mostOfArticle = 0.18;

/** Roles with sections of their own in the briefing: the gist leaves them at least so many paragraphs. */
const withSection: ReadonlySet<Role> = new Set(['background', 'next']);
const leftElsewhere = 1;

/** More than this share of the shorter one's content words in common: the same again. */
const alike = 0.5;

/**
 * The story in three or four verbatim lines in reading order: the line that tells what the headline tells, then the
 * best lines of the weightiest paragraphs, never two that say nearly the same. Fewer of a short article, and where no other
 * paragraph is likely to matter.
 * @param model for trying another one than is shipped
 */
export function chooseGist(source: PieceSource, book: LineBook, model?: GistModel): readonly Line[] {
  const { prepared } = source;
  const headline = headlineOf(prepared);
  const standfirst = standfirstIn(prepared);
  const paragraphs = weighParagraphs(prepared, headline, model)
    // What else the editor's line tells, the text tells again.
    .filter(({ block }) => block !== standfirst)
    .map(({ block, weight }) => ({ block, weight, pieces: bestFirst(piecesOf(block, source), headline) }));
  const gist = new Gist(source, book, headline, paragraphs);
  const fact = gist.takeFact(factsIn(source, headline));
  // Where the headline plays with words, the editor or the opening says what happened.
  if (!isSurelyTold(fact, headline)) gist.takeOpening(openingPieces(source, headline, standfirst));
  const most = prepared.wordCount < longArticle ? lines : linesOfLong;
  for (let more = true; more && gist.size < most; ) more = gist.takeNext();
  return gist.lines();
}

function isSurelyTold(fact: GistPiece | null, headline: Headline): boolean {
  return fact !== null && !fact.tied && shareTold(headline, fact.words) >= surelyTold;
}

interface Paragraph {
  readonly block: PreparedBlock;
  readonly weight: number;
  readonly pieces: readonly GistPiece[];
}

class Gist {
  readonly #book: LineBook;
  readonly #headline: Headline;
  readonly #paragraphs: readonly Paragraph[];
  readonly #chosen: { readonly piece: GistPiece; readonly line: Line }[] = [];
  /** What the book has no line for. */
  readonly #refused = new Set<GistPiece>();
  /** In words. */
  #room: number;

  constructor(source: PieceSource, book: LineBook, headline: Headline, paragraphs: readonly Paragraph[]) {
    this.#book = book;
    this.#headline = headline;
    this.#paragraphs = paragraphs;
    this.#room = source.prepared.wordCount * mostOfArticle;
  }

  get size(): number {
    return this.#chosen.length;
  }

  /** Takes the first of these that the book has a line for; null where it has none. */
  takeFact(pieces: readonly GistPiece[]): GistPiece | null {
    return pieces.find((one) => this.#take(one)) ?? null;
  }

  /** Takes the first of these that stands and adds something, however little room there is. */
  takeOpening(pieces: readonly GistPiece[]): void {
    pieces.find((one) => !this.#refused.has(one) && this.#isNew(one) && this.#take(one));
  }

  /** Takes the best piece of the weightiest paragraph that has one to add; false where none has. */
  takeNext(): boolean {
    const worth = this.#paragraphs.filter(({ weight }) => this.size < surely || weight >= leastWeight);
    for (const { pieces } of worth.toSorted((a, b) => this.#worthOf(b) - this.#worthOf(a))) {
      // A lesser sentence of a paragraph whose best one is told already, or too long, is worth less than another paragraph.
      const piece = pieces.find((one) => !this.#refused.has(one));
      if (piece === undefined || !this.#isNew(piece) || (this.size > 0 && piece.words.length > this.#room)) continue;
      this.#take(piece);
      return true;
    }
    return false;
  }

  lines(): readonly Line[] {
    return this.#chosen.toSorted((a, b) => a.piece.sentence.at - b.piece.sentence.at).map(({ line }) => line);
  }

  /** False where the book has no line for it. */
  #take(piece: GistPiece): boolean {
    const line = piece.tied ? tiedLine(piece) : this.#book.take(piece.sentence);
    if (line === null) {
      this.#refused.add(piece);
      return false;
    }
    this.#chosen.push({ piece, line });
    this.#room -= piece.words.length;
    return true;
  }

  /** What the headline says and no line has told yet speaks for a paragraph. */
  #worthOf({ weight, pieces: [best] }: Paragraph): number {
    const told = this.#chosen.flatMap(({ piece }) => piece.words);
    return weight + shareAdded(this.#headline, best?.words ?? [], told);
  }

  #isNew(piece: GistPiece): boolean {
    const { block } = piece.sentence;
    return (
      !this.#chosen.some((other) => other.piece.sentence.block === block || areAlike(other.piece, piece)) &&
      !this.#isLeftElsewhere(block.block.role)
    );
  }

  /** Whether the section that is made for such paragraphs could show no other one. */
  #isLeftElsewhere(role: Role): boolean {
    if (!withSection.has(role)) return false;
    const count = (pieces: readonly (GistPiece | undefined)[]) =>
      pieces.filter((piece) => piece?.sentence.block.block.role === role).length;
    const taken = count(this.#chosen.map(({ piece }) => piece));
    return count(this.#paragraphs.map(({ pieces }) => pieces[0])) - taken <= leftElsewhere;
  }
}

/** Of a sentence that leans by its opening word alone, which the book would refuse. */
function tiedLine({ sentence: { block }, text }: GistPiece): Line {
  return { block: block.block.id, text, paragraph: block.block.paragraph, leansBack: false };
}

function areAlike(a: GistPiece, b: GistPiece): boolean {
  const shorter = Math.min(a.families.size, b.families.size);
  return shorter > 0 && [...a.families].filter((family) => b.families.has(family)).length > shorter * alike;
}
