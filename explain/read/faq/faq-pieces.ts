import type { OutlineBlock } from '../../model/outline.ts';
import { boxesAround, type Tree } from '../body/tree.ts';
import { isMarkedAnswer, isMarkedQuestion, isQuestion } from './faq-signs.ts';

/** Longer beginnings that end in a question mark are no question by themselves. */
const questionChars = 200;

/** What is bold may take in a mark or a space beside the question, or leave one out. */
const boldSlack = 3;

/** What is written in a label stands at most so deep in it. */
const labelBoxes = 4;

/** A question at the beginning of a text that goes on. */
const opening = /^[^?？؟\n]{4,200}[?？؟]["”’»)]*(?=\s)/u;

/**
 * A block as the question and the answer that it holds, where it holds both: "Q: …" and "A: …" on lines of one
 * paragraph, or a question in bold at the beginning of its answer. Else the block alone. All pieces keep its id and are
 * verbatim parts of its text.
 */
export function piecesOf(block: OutlineBlock): readonly OutlineBlock[] {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return [block];
  const { text, boldChars, linkChars } = block;
  // A bold question that is an item of a list heads the rest of the item.
  if (isQuestion(text) && boldChars >= text.length - boldSlack) return [piece(block, text, boldChars)];
  if (text.includes('\n')) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.some(isMarkedAnswer) && lines.some(isMarkedQuestion)) return lines.map((line) => piece(block, line, 0));
  }
  const question = opening.exec(text)?.[0] ?? '';
  if (question === '' || question.length > questionChars || linkChars > text.length / 2) return [block];
  if (boldChars === 0 || Math.abs(boldChars - question.length) > boldSlack) return [block];
  return [piece(block, question, question.length), piece(block, text.slice(question.length).trim(), 0)];
}

function piece(block: OutlineBlock, text: string, boldChars: number): OutlineBlock {
  return { ...block, kind: 'paragraph', text, boldChars, linkChars: 0, quiet: [] };
}

/**
 * Of the texts in one label of a fold only the one that says what it is about: "Quick guide", "What is a duty?" and
 * "Show" stand in one `<summary>`. A heading says it, else a question, else the longest text.
 */
export function oneLabelEach(tree: Tree, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const labels = Map.groupBy(
    blocks.filter(({ kind }) => kind === 'question'),
    (block) => labelBoxOf(tree, block),
  );
  const dropped = new Set<OutlineBlock>();
  for (const texts of labels.values()) {
    const weight = ({ box, text }: OutlineBlock) =>
      (/^h[1-6]$/.test(tree.boxes[box]?.tag ?? '') ? 2000 : 0) +
      (isQuestion(text) ? 1000 : 0) +
      Math.min(text.length, 999);
    const best = texts.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    for (const text of texts) if (text !== best) dropped.add(text);
  }
  return blocks.filter((block) => !dropped.has(block));
}

/** The box of the whole label: its `<summary>` or button. Without one close by, the text's own. */
function labelBoxOf(tree: Tree, { box }: OutlineBlock): number {
  const isLabel = (at: number) =>
    /^(summary|button)$/.test(tree.boxes[at]?.tag ?? '') || /\bbutton\b/.test(tree.boxes[at]?.hint ?? '');
  return boxesAround(tree, box, labelBoxes).find(isLabel) ?? box;
}
