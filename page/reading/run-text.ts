/** A text node, or what stands in one between blank lines that are seen: from where on it does in which node. */
export interface TextPart {
  readonly data: string;
  readonly node?: Text;
  readonly from?: number;
}

/** One step of a block's inline content: a text node or a part of one, a line break (`<br>`, the next table cell), or a gap that only layout makes. */
export type TextPiece = TextPart | '\n' | ' ';

/** The inline content of one block in reading order. The block's text is made from it, and can be made again later. */
export type Run = readonly TextPiece[];

/** `node.data[from, to)` stands at `at` in the normalised text, character for character. `piece` is its index in the run. */
export type OnSolid = (node: Text, from: number, to: number, at: number, piece: number) => void;

/**
 * What is not a character of its own: at a node's edge any white space; two or more in a row; or a single one that is
 * no plain space. A plain space between two words is left in the solid stretch, so that ordinary text is one stretch.
 */
const soft =
  /^[\s\u00ad\u200b\u2060]+|[\s\u00ad\u200b\u2060]+$|[\s\u00ad\u200b\u2060]{2,}|[^\S ]|[\u00ad\u200b\u2060]/g;

/** Whether trimmed text holds any of these. */
const hasSoft = /[^\S ]| {2}|[\u00ad\u200b\u2060]/;

/** White space proper. JavaScript's `\s` also holds U+FEFF, which has no width and is dropped. */
const white = /[^\S\ufeff]/;

/**
 * The normalised text of a run, by the rules of explain/model/outline.ts: white space is one space, soft hyphens and
 * zero-width spaces are dropped, breaks are "\n" without spaces around, nothing of either at the ends.
 *
 * Both directions between text and DOM go through here, so they cannot disagree: `onSolid` hears of every stretch of
 * characters that is taken over unchanged, in order.
 */
export function runText(run: Run, onSolid?: OnSolid): string {
  const only = run[0];
  if (run.length === 1 && typeof only === 'object' && !onSolid) {
    // Most runs are one node, and most of these one stretch.
    const solid = only.data.trim();
    if (!hasSoft.test(solid)) return solid;
  }
  let text = '';
  let gap: '' | ' ' | '\n' = '';
  const take = (part: TextPart, from: number, to: number, piece: number) => {
    if (text !== '') text += gap;
    gap = '';
    const { node = part as Text, from: first = 0 } = part;
    onSolid?.(node, first + from, first + to, text.length, piece);
    // As it is now: pages change the text of a node.
    text += node.data.slice(first + from, first + to);
  };
  const space = () => {
    if (gap === '') gap = ' ';
  };
  const takeAll = (node: TextPart, piece: number) => {
    const { data } = node;
    let from = 0;
    for (const match of data.matchAll(soft)) {
      if (match.index > from) take(node, from, match.index, piece);
      from = match.index + match[0].length;
      if (white.test(match[0])) space();
    }
    if (from < data.length) take(node, from, data.length, piece);
  };
  for (const [index, piece] of run.entries()) {
    if (typeof piece === 'string') {
      if (gap !== '\n') gap = piece;
      continue;
    }
    const { data } = piece;
    const solid = data.trim();
    const edges = data.length - solid.length;
    // Most nodes are one stretch, perhaps with white space around.
    if (hasSoft.test(solid) || (edges > 0 && data.includes('\ufeff'))) takeAll(piece, index);
    else if (solid === '') {
      if (edges > 0) space();
    } else {
      const from = edges > 0 ? data.indexOf(solid) : 0;
      if (from > 0) space();
      take(piece, from, from + solid.length, index);
      if (from < edges) space();
    }
  }
  return text;
}
