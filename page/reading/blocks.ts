import type { OutlineBlock, OutlineBox, Span } from '../../explain/model/outline.ts';
import type { BlockSource } from './anchors.ts';
import { type BoxKind, boldTrait, hintOf, linkTrait, quietTrait } from './elements.ts';
import { type Run, runText, type TextPiece } from './run-text.ts';
import type { Sight } from './sight.ts';

/** An element on lines of its own, on the way from the body to the text. */
export interface Box extends BoxKind {
  readonly element: Element;
  /** Of the element, in lower case. */
  readonly tag: string;
  readonly parent: Box | null;
  readonly folded: boolean;
  /** Its place in the Outline's list; -1 until it holds a block. */
  index: number;
  /** Whether nobody sees what is in it; asked late, since most elements hold no text. */
  cut: boolean | null;
}

/** Where the walk stops: a page beyond this is no article, and its reader would wait. */
export interface Limits {
  readonly blocks: number;
  readonly characters: number;
  /** Elements and text nodes that are looked at. */
  readonly nodes: number;
}

/** Collects the inline runs of the walk and makes blocks of them. */
export class BlockCollector {
  readonly blocks: OutlineBlock[] = [];
  readonly boxes: OutlineBox[] = [];
  readonly sources: BlockSource[] = [];
  full = false;
  /** Whether the current run holds nothing yet. */
  empty = true;
  readonly #limits: Limits;
  readonly #sight: Pick<Sight, 'cut'> | null;
  #characters = 0;
  /** Of the current run, with its white space. */
  #running = 0;
  #nodes = 0;
  #run: TextPiece[] = [];
  /** Of each piece of the run. */
  #flags: number[] = [];

  constructor(limits: Limits, sight: Pick<Sight, 'cut'> | null) {
    this.#limits = limits;
    this.#sight = sight;
  }

  /** Counts a node that the walk has come to. */
  meet(): void {
    this.#nodes += 1;
    this.full ||= this.#nodes > this.#limits.nodes;
  }

  add(piece: TextPiece, flags: number): void {
    this.empty = false;
    // Cut off before it is measured: one run may be a whole page.
    if (typeof piece === 'object') this.#running += piece.data.length;
    this.full ||= this.#characters + this.#running > this.#limits.characters;
    this.#run.push(piece);
    this.#flags.push(flags);
  }

  /** The run is over: it becomes a block of the given box, if it holds any text. */
  flush(box: Box): void {
    if (this.empty) return;
    const run = this.#run;
    const flags = this.#flags;
    this.empty = true;
    this.#running = 0;
    this.#run = [];
    this.#flags = [];
    if (this.full) return;
    const quiet: Span[] = [];
    const { text, linkChars, boldChars } = measure(run, flags, quiet);
    if (text === '' || this.#isCut(box)) return;
    if (this.blocks.length >= this.#limits.blocks || this.#characters + text.length > this.#limits.characters) {
      this.full = true;
      return;
    }
    this.#characters += text.length;
    const { kind, level, folded } = box;
    const block = { id: this.blocks.length, kind, text, box: this.#indexOf(box), quiet, linkChars, boldChars };
    this.blocks.push(
      level > 0 || folded ? { ...block, ...(level > 0 && { level }), ...(folded && { folded }) } : block,
    );
    this.sources.push({ run, text });
  }

  #isCut(box: Box): boolean {
    const { parent, folded, element } = box;
    // What unfolds may be cut until then.
    box.cut ??= (parent !== null && this.#isCut(parent)) || (!folded && this.#sight?.cut(element) === true);
    return box.cut;
  }

  /** Boxes are listed only when they hold a block, parents first. */
  #indexOf(box: Box): number {
    if (box.index < 0) {
      const parent = box.parent ? this.#indexOf(box.parent) : -1;
      box.index = this.boxes.push({ parent, tag: box.tag, hint: hintOf(box.element) }) - 1;
    }
    return box.index;
  }
}

/** The text of a run, and what of it is link, bold or quiet. */
function measure(run: Run, flags: readonly number[], quiet: Span[]) {
  const first = flags[0] ?? 0;
  if (run.length === 1 || flags.every((flag) => flag === first)) {
    const text = runText(run);
    if (first & (linkTrait | quietTrait) && text !== '') quiet.push([0, text.length]);
    return { text, linkChars: first & linkTrait ? text.length : 0, boldChars: first & boldTrait ? text.length : 0 };
  }
  let linkChars = 0;
  let boldChars = 0;
  let beforeFlag = 0;
  let beforeEnd = 0;
  const text = runText(run, (_node, from, to, at, piece) => {
    const flag = flags[piece] ?? 0;
    const end = at + to - from;
    // The space between two stretches is a link's (or bold) if both are.
    const both = flag & beforeFlag;
    if (flag & linkTrait) linkChars += end - (both & linkTrait ? beforeEnd : at);
    if (flag & boldTrait) boldChars += end - (both & boldTrait ? beforeEnd : at);
    if (flag & (linkTrait | quietTrait)) pushSpan(quiet, at, end);
    beforeFlag = flag;
    beforeEnd = end;
  });
  return { text, linkChars, boldChars };
}

function pushSpan(spans: Span[], start: number, end: number): void {
  const last = spans.at(-1);
  // Two stretches of one link are parted by at most the one space between them.
  if (last && start - last[1] <= 1) spans[spans.length - 1] = [last[0], end];
  else spans.push([start, end]);
}
