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
export function createInlineRun(out: BlockCollector, sight: Pick<Sight, 'flow' | 'lined'>) {
  /** The last text, and the inline elements left and entered since: layout may part them. */
  let before = '';
  let left: Element | null = null;
  let entered: Element | null = null;
  /** It ends in a line break, with nothing but white space after it. */
  let broken = false;

  const forget = (text: string) => {
    before = text;
    left = null;
    entered = null;
    broken = false;
  };
  /** Ends the run; an empty one needs no end, since nothing stands before what comes. */
  const flush = (box: Box) => {
    out.flush(box);
    forget('');
  };
  /** Two words touch in the source across elements: only the style knows whether they do on the screen. */
  const part = (box: Box) => {
    const flows = [left, entered].map((element) => element && sight.flow(element));
    if (flows.includes('block')) flush(box);
    else if (flows.includes('gap')) out.add(' ', 0);
  };
  const text = (node: TextPart, data: string, box: Box, flags: number) => {
    if (blankLine.test(data) && sight.lined(node as Text)) {
      let from = 0;
      for (const line of data.split(blankLine)) {
        if (line.trim()) text({ data: line, node: node as Text, from }, line, box, flags);
        else flush(box);
        from += line.length;
      }
      return;
    }
    if ((left || entered) && touch(before, data)) part(box);
    forget(data);
    out.add(node, flags);
  };

  return {
    flush,
    text,
    enter(element: Element) {
      entered ??= element;
    },
    leave(element: Element) {
      left = element;
    },
    /** An element without content stands between what comes before and after. */
    pass(element: Element) {
      entered ??= element;
      left = element;
    },
    blank(node: Text, flags: number) {
      before = ' ';
      out.add(node, flags);
    },
    /** One break is a new line of the block, two in a row are a new block. */
    lineBreak(box: Box) {
      if (broken) flush(box);
      if (out.empty()) return;
      out.add('\n', 0);
      broken = true;
      before = '';
    },
    /** The next cell of a row stands on a line of its own. */
    cell() {
      if (!out.empty() && !broken) out.add('\n', 0);
      before = '';
    },
  };
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
