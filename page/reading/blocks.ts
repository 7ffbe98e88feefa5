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

/** A box that holds nothing yet. */
export function newBox(
  { kind, level }: BoxKind,
  element: Element,
  tag: string,
  parent: Box | null,
  folded: boolean,
): Box {
  return { kind, level, element, tag, parent, folded, index: -1, cut: null };
}

export type BlockCollector = ReturnType<typeof createBlockCollector>;

/** Collects the inline runs of the walk and makes blocks of them. */
export function createBlockCollector(limits: Limits, sight: Pick<Sight, 'cut'> | null) {
  const blocks: OutlineBlock[] = [];
  const boxes: OutlineBox[] = [];
  const sources: BlockSource[] = [];
  let full = false;
  let characters = 0;
  /** Of the current run, with its white space. */
  let running = 0;
  let nodes = 0;
  let run: TextPiece[] = [];
  /** Of each piece of the run. */
  let flags: number[] = [];

  const isCut = (box: Box): boolean => {
    const { parent, folded, element } = box;
    // What unfolds may be cut until then.
    box.cut ??= (parent !== null && isCut(parent)) || (!folded && sight?.cut(element) === true);
    return box.cut;
  };
  /** Boxes are listed only when they hold a block, parents first. */
  const indexOf = (box: Box): number => {
    if (box.index < 0) {
      const parent = box.parent ? indexOf(box.parent) : -1;
      box.index = boxes.push({ parent, tag: box.tag, hint: hintOf(box.element) }) - 1;
    }
    return box.index;
  };

  return {
    blocks,
    boxes,
    sources,
    full: () => full,
    /** Whether the current run holds nothing yet. */
    empty: () => run.length === 0,
    /** Counts a node that the walk has come to. */
    meet() {
      nodes += 1;
      full ||= nodes > limits.nodes;
    },
    add(piece: TextPiece, flag: number) {
      // Cut off before it is measured: one run may be a whole page.
      if (typeof piece === 'object') running += piece.data.length;
      full ||= characters + running > limits.characters;
      run.push(piece);
      flags.push(flag);
    },
    /** The run is over: it becomes a block of the given box, if it holds any text. */
    flush(box: Box) {
      if (run.length === 0) return;
      const [pieces, flagged] = [run, flags];
      run = [];
      flags = [];
      running = 0;
      if (full) return;
      const quiet: Span[] = [];
      const { text, linkChars, boldChars } = measure(pieces, flagged, quiet);
      if (text === '' || isCut(box)) return;
      full = blocks.length >= limits.blocks || characters + text.length > limits.characters;
      if (full) return;
      characters += text.length;
      const { kind, level, folded } = box;
      blocks.push({
        id: blocks.length,
        kind,
        text,
        box: indexOf(box),
        quiet,
        linkChars,
        boldChars,
        ...(level > 0 && { level }),
        ...(folded && { folded }),
      });
      sources.push({ run: pieces, text });
    },
  };
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
