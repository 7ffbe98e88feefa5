import type { Role } from '../../model/article.ts';
import type { Line } from '../../model/reading.ts';
import type { PreparedBlock } from '../../text/prepared-article.ts';
import type { Word } from '../../text/words.ts';
import type { LineBook } from '../passages/lines.ts';
import { lineWithNeighbour } from './gist-neighbours.ts';
import { areAlike, type GistLine, type GistPiece, mostTogether, type PieceSource } from './gist-pieces.ts';
import { type Headline, shareAdded } from './headline.ts';
import { isAside } from './is-aside.ts';
import { isWarmUp, solidFirst } from './warm-up.ts';

/** Behind so many lines one more must be likely enough to matter: odds of one to two, as a logarithm. */
const surely = 2;
const leastWeight = Math.log(1 / 2);

/** A gist of a short article must not be the article: its share of the article’s words, once it has a line. */
const mostOfArticle = 0.18;

/** Roles with sections of their own in the briefing: the gist leaves them at least so many paragraphs. */
const withSection: ReadonlySet<Role> = new Set(['background', 'next']);
const leftElsewhere = 1;

/** A paragraph that may be told. */
export interface GistParagraph {
  readonly block: PreparedBlock;
  /** Logarithm of the odds that it is a key point. */
  readonly weight: number;
  /** What can stand for it, best first. */
  readonly pieces: readonly GistPiece[];
}

/** The lines of a gist while they are chosen, in the order of choice. */
export class GistDraft {
  readonly paragraphs: readonly GistParagraph[];
  readonly #source: PieceSource;
  readonly #book: LineBook;
  readonly #headline: Headline;
  readonly #chosen: GistLine[] = [];
  /** What the book has no line for. */
  readonly #refused = new Set<GistPiece>();
  /** In words. */
  #room: number;
  /** The first lines so many as tell what the headline speaks of. */
  #settled = 1;

  constructor(source: PieceSource, book: LineBook, headline: Headline, paragraphs: readonly GistParagraph[]) {
    this.paragraphs = paragraphs;
    this.#source = source;
    this.#book = book;
    this.#headline = headline;
    this.#room = source.prepared.wordCount * mostOfArticle;
  }

  get size(): number {
    return this.#chosen.length;
  }

  /** Those that may still give way to a better one. */
  get loose(): readonly GistLine[] {
    return this.#chosen.slice(this.#settled);
  }

  /** The words of its lines, without those of some. */
  told(without?: GistLine): readonly Word[] {
    return this.#chosen.flatMap((one) => (one === without ? [] : one.piece.words));
  }

  /** Keeps what is told so far, whatever comes. */
  settle(): void {
    this.#settled = Math.max(1, this.size);
  }

  /** Whether a paragraph is told already. */
  lineIn(block: PreparedBlock): GistLine | undefined {
    return this.#chosen.find(({ piece }) => piece.sentence.block === block);
  }

  hasRoomFor({ words }: GistPiece): boolean {
    return this.size === 0 || words.length <= this.#room;
  }

  /** Takes the first of these that the book has a line for; null where it has none. */
  takeFact(pieces: readonly GistPiece[]): GistPiece | null {
    return pieces.find((one) => this.take(one)) ?? null;
  }

  /** Takes the first of these that stands and adds something, however little room there is. */
  takeOpening(pieces: readonly GistPiece[]): void {
    pieces.find((one) => !this.#refused.has(one) && this.#isNew(one) && this.take(one));
  }

  /** Takes the first of these that says something else and is short enough, though half a name may stand in it. */
  takeCentral(pieces: readonly GistPiece[]): void {
    const piece = pieces.find((one) => one.words.length <= mostTogether && this.#isOther(one));
    if (piece !== undefined && !this.take(piece)) this.#keep(piece, lineAsIs(piece));
  }

  /** Takes the best piece of the weightiest paragraph that has one to add; false where none has. */
  takeNext(): boolean {
    const worth = this.paragraphs.filter(({ weight }) => this.size < surely || weight >= leastWeight);
    for (const { pieces } of worth.toSorted((a, b) => this.#worthOf(b) - this.#worthOf(a))) {
      // A lesser sentence of a paragraph whose best one is told already, or too long, is worth less than another paragraph.
      const [piece] = solidFirst(
        pieces.filter((one) => !this.#refused.has(one) && !isWarmUp(one) && !isAside(one, this.#source.prepared)),
      );
      if (piece === undefined || !this.#isNew(piece) || !this.hasRoomFor(piece)) continue;
      this.take(piece);
      return true;
    }
    return false;
  }

  /** Takes a piece, with the sentence beside it that tells more of the headline; false where the book has no line for it. */
  take(piece: GistPiece): boolean {
    if (this.#refused.has(piece)) return false;
    const told =
      lineWithNeighbour(piece, this.#source, this.#headline, this.told(), this.#book) ?? this.#lineAlone(piece);
    if (told === null) this.#refused.add(piece);
    else this.#keep(told.piece, told.line);
    return told !== null;
  }

  /** Takes a piece in place of a line; false where it cannot. */
  replace(old: GistLine, piece: GistPiece): boolean {
    if (!this.take(piece)) return false;
    this.#chosen.splice(this.#chosen.indexOf(old), 1);
    this.#room += old.piece.words.length;
    return true;
  }

  lines(): readonly Line[] {
    return this.#chosen.toSorted((a, b) => a.piece.sentence.at - b.piece.sentence.at).map(({ line }) => line);
  }

  #lineAlone(piece: GistPiece): GistLine | null {
    const line = piece.tied || piece.isOpen ? lineAsIs(piece) : this.#book.take(piece.sentence);
    if (line === null) return null;
    return { piece, line: piece.isBoth ? { ...line, text: piece.text } : line };
  }

  #keep(piece: GistPiece, line: Line): void {
    this.#chosen.push({ piece, line });
    this.#room -= piece.words.length;
  }

  /** What the headline says and no line has told yet speaks for a paragraph. */
  #worthOf({ weight, pieces: [best] }: GistParagraph): number {
    return weight + shareAdded(this.#headline, best?.words ?? [], this.told());
  }

  #isNew(piece: GistPiece): boolean {
    return this.#isOther(piece) && !this.#isLeftElsewhere(piece.sentence.block.block.role);
  }

  #isOther(piece: GistPiece): boolean {
    const { block } = piece.sentence;
    return !this.#chosen.some((other) => other.piece.sentence.block === block || areAlike(other.piece, piece));
  }

  /** Whether the section that is made for such paragraphs could show no other one. */
  #isLeftElsewhere(role: Role): boolean {
    if (!withSection.has(role)) return false;
    const count = (pieces: readonly (GistPiece | undefined)[]) =>
      pieces.filter((piece) => piece?.sentence.block.block.role === role).length;
    const taken = count(this.#chosen.map(({ piece }) => piece));
    return count(this.paragraphs.map(({ pieces }) => pieces[0])) - taken <= leftElsewhere;
  }
}

/** Of what the book would refuse for what it leans on. */
function lineAsIs({ sentence: { block }, text }: GistPiece): Line {
  return { block: block.block.id, text, paragraph: block.block.paragraph, leansBack: false };
}
