import type { OutlineBlock, OutlineBox, Span } from '../explain/outline.ts';
import type { BlockSource } from './anchors.ts';
import { type BoxKind, hintOf } from './elements.ts';
import { type Piece, type Run, runText } from './run-text.ts';

/** What is known of a stretch of text while walking; bits of one number. */
export const LINK = 1;
export const BOLD = 2;
export const QUIET = 4;

/** An element on lines of its own, on the way from the body to the text. */
export interface Box extends BoxKind {
  readonly element: Element;
  readonly parent: Box | null;
  readonly folded: boolean;
}

/** Where the walk stops: a page beyond this is no article, and its reader would wait. */
export interface Limits {
  readonly blocks: number;
  readonly characters: number;
}

/** Collects the inline runs of the walk and makes blocks of them. */
export class BlockCollector {
  readonly blocks: OutlineBlock[] = [];
  readonly boxes: OutlineBox[] = [];
  readonly sources: BlockSource[] = [];
  full = false;
  readonly #limits: Limits;
  readonly #boxIndex = new Map<Element, number>();
  #characters = 0;
  #run: Piece[] = [];
  #flags: number[] = [];

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Whether the current run holds nothing yet. */
  get isEmpty(): boolean {
    return this.#run.length === 0;
  }

  add(piece: Piece, flags: number): void {
    this.#run.push(piece);
    this.#flags.push(flags);
  }

  /** The run is over: it becomes a block of the given box, if it holds any text. */
  flush(box: Box): void {
    if (this.#run.length === 0) return;
    const run = this.#run;
    const flags = this.#flags;
    this.#run = [];
    this.#flags = [];
    if (this.full) return;
    const { text, ...counts } = measure(run, flags);
    if (text === '') return;
    if (this.blocks.length >= this.#limits.blocks || this.#characters + text.length > this.#limits.characters) {
      this.full = true;
      return;
    }
    this.#characters += text.length;
    this.blocks.push({
      id: this.blocks.length,
      kind: box.kind,
      ...(box.level > 0 && { level: box.level }),
      text,
      box: this.#indexOf(box),
      ...counts,
      ...(box.folded && { folded: true }),
    });
    this.sources.push({ run, text });
  }

  /** Boxes are listed only when they hold a block, parents first. */
  #indexOf(box: Box): number {
    const known = this.#boxIndex.get(box.element);
    if (known !== undefined) return known;
    const parent = box.parent ? this.#indexOf(box.parent) : -1;
    const index = this.boxes.push({ parent, tag: box.element.localName, hint: hintOf(box.element) }) - 1;
    this.#boxIndex.set(box.element, index);
    return index;
  }
}

/** The text of a run, and what of it is link, bold or quiet. */
function measure(run: Run, flags: readonly number[]) {
  const quiet: Span[] = [];
  let linkChars = 0;
  let boldChars = 0;
  let before = { flag: 0, end: 0 };
  const text = runText(run, (_node, from, to, at, piece) => {
    const flag = flags[piece] ?? 0;
    const end = at + to - from;
    // The space between two stretches is a link's (or bold) if both are.
    const start = (mask: number) => (before.flag & mask ? before.end : at);
    if (flag & LINK) linkChars += end - start(LINK);
    if (flag & BOLD) boldChars += end - start(BOLD);
    if (flag & (LINK | QUIET)) pushSpan(quiet, at, end);
    before = { flag, end };
  });
  return { text, quiet, linkChars, boldChars };
}

function pushSpan(spans: Span[], start: number, end: number): void {
  const last = spans.at(-1);
  // Two stretches of one link are parted by at most the one space between them.
  if (last && start - last[1] <= 1) spans[spans.length - 1] = [last[0], end];
  else spans.push([start, end]);
}
