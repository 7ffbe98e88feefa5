import type { BlockCollector, Box } from './blocks.ts';
import type { TextPart } from './run-text.ts';
import type { Sight } from './sight.ts';

const endsInWord = /[\p{L}\p{N}.!?:;)\]"”’]$/u;
const startsWithWord = /^[\p{L}\p{N}("“‘[]/u;

/** Two breaks with nothing but white space between, as a group: splitting keeps it. */
const blankLine = /(\n\s*\n)/;

/** Marks of direction have no width: words touch across them. */
const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/g;

/** Text that stands in one line on the screen, while the walk meets it; where layout parts it, a block ends. */
export class InlineRun {
  readonly #out: BlockCollector;
  readonly #sight: Pick<Sight, 'flow' | 'lined'>;
  /** The last text, and the inline elements left and entered since: layout may part them. */
  #before = '';
  #left: Element | null = null;
  #entered: Element | null = null;
  /** It ends in a line break, with nothing but white space after it. */
  #broken = false;

  constructor(out: BlockCollector, sight: Pick<Sight, 'flow' | 'lined'>) {
    this.#out = out;
    this.#sight = sight;
  }

  enter(element: Element): void {
    this.#entered ??= element;
  }

  leave(element: Element): void {
    this.#left = element;
  }

  /** An element without content stands between what comes before and after. */
  pass(element: Element): void {
    this.#entered ??= element;
    this.#left = element;
  }

  blank(node: Text, flags: number): void {
    this.#before = ' ';
    this.#out.add(node, flags);
  }

  text(node: TextPart, text: string, box: Box, flags: number): void {
    if (blankLine.test(text) && this.#sight.lined(node as Text)) {
      let from = 0;
      for (const data of text.split(blankLine)) {
        if (data.trim()) this.text({ data, node: node as Text, from }, data, box, flags);
        else this.flush(box);
        from += data.length;
      }
      return;
    }
    if ((this.#left || this.#entered) && touch(this.#before, text)) this.#part(box);
    this.#left = null;
    this.#entered = null;
    this.#broken = false;
    this.#before = text;
    this.#out.add(node, flags);
  }

  /** One break is a new line of the block, two in a row are a new block. */
  lineBreak(box: Box): void {
    if (this.#broken) this.flush(box);
    if (this.#out.empty) return;
    this.#out.add('\n', 0);
    this.#broken = true;
    this.#before = '';
  }

  /** The next cell of a row stands on a line of its own. */
  cell(): void {
    if (!this.#out.empty && !this.#broken) this.#out.add('\n', 0);
    this.#before = '';
  }

  /** Ends the run; an empty one needs no end, since nothing stands before what comes. */
  flush(box: Box): void {
    this.#out.flush(box);
    this.#left = null;
    this.#entered = null;
    this.#broken = false;
    this.#before = '';
  }

  /** Two words touch in the source across elements: only the style knows whether they do on the screen. */
  #part(box: Box): void {
    const flows = [this.#left, this.#entered].map((element) => element && this.#sight.flow(element));
    if (flows.includes('block')) this.flush(box);
    else if (flows.includes('gap')) this.#out.add(' ', 0);
  }
}

/** Codes up to the space are white space and control characters. */
const space = 32;

function touch(before: string, after: string): boolean {
  // Most often one of both is white space, which is cheaper to see than a word.
  if (before.charCodeAt(before.length - 1) <= space || after.charCodeAt(0) <= space) return false;
  // The last and the first character are enough, but they may be two UTF-16 units and stand behind marks.
  return endsInWord.test(edge(before.slice(-4))) && startsWithWord.test(edge(after.slice(0, 4)));
}

const edge = (text: string) => text.replace(directionMarks, '');
