import type { FaqPair } from '../../model/article.ts';
import { lowestRank, type OutlineBlock } from '../../model/outline.ts';
import { isFurniture } from '../body/furniture.ts';
import { boxesAround, isWithin, type Tree } from '../body/tree.ts';
import type { LdNode } from '../meta/json-ld.ts';
import { bareAnswers } from './faq-answers.ts';
import { type Asked, askedOf } from './faq-asked.ts';
import { completeFaq } from './faq-json-ld.ts';
import { oneLabelEach, piecesOf } from './faq-pieces.ts';
import { type FaqSection, faqSections } from './faq-sections.ts';
import { isTitle, withoutMark } from './faq-signs.ts';
import { isInterview } from './interview.ts';
import { publisherNotes } from './publisher-notes.ts';

/** A longer answer is the rest of the page. In blocks. */
const answerBlocks = 12;

/** What holds a label and its answer is at most so many boxes around the label. */
const holderBoxes = 4;

export interface Faq {
  readonly pairs: readonly FaqPair[];
  /** Ids of the blocks of a section that is nothing but questions and answers, questions and headings included. */
  readonly blocks: ReadonlySet<number>;
}

/**
 * Questions and answers of a page: accordions, definition lists, headings or bold lines that are questions, "Q:" and
 * "A:", folds of a newsroom that explain something, answers that have lost their questions (question null), and what the
 * page's JSON-LD knows besides; then what its publisher states as definitions and backstory. Interviews are no FAQ.
 */
export function faqOf(tree: Tree, nodes: readonly LdNode[]): Faq {
  const open = tree.blocks.filter((block) => tree.boxes[block.box]?.shut === false && block.kind !== 'caption');
  const blocks = oneLabelEach(tree, open).flatMap(piecesOf);
  const sections = faqSections(blocks);
  const asked = askedOf(tree, blocks, sections);
  const shown = withoutInterview(pairsOf(tree, blocks, asked));
  const lost = bareAnswers(tree, sections, new Set(asked.map(({ block }) => block.id)));
  const pairs = withoutRepeats([...shown.map(({ pair }) => pair), ...lost]);
  return {
    pairs: withoutRepeats([...completeFaq(pairs, nodes), ...publisherNotes(nodes)]),
    blocks: ownBlocks(shown, lost, sections),
  };
}

interface Shown extends Asked {
  readonly pair: FaqPair;
}

function pairsOf(tree: Tree, blocks: readonly OutlineBlock[], asked: readonly Asked[]): readonly Shown[] {
  const places = new Map(blocks.map((block, at) => [block, at]));
  return asked.map((one, index) => {
    const [before, next] = [asked[index - 1]?.block, asked[index + 1]?.block];
    const from = (places.get(one.block) ?? 0) + 1;
    const answer = answerTo(tree, blocks.slice(from, from + answerBlocks), one.block, next, before);
    const text = answer.map((block) => withoutMark(block.text)).join('\n');
    const ids = [...new Set(answer.map(({ id }) => id))];
    const pair = { kind: one.kind, question: withoutMark(one.block.text), answer: text, blocks: ids };
    return { ...one, pair };
  });
}

/** The blocks after a question that answer it. */
function answerTo(
  tree: Tree,
  after: readonly OutlineBlock[],
  question: OutlineBlock,
  next: OutlineBlock | undefined,
  before: OutlineBlock | undefined,
): readonly OutlineBlock[] {
  const own = holderOf(tree, question.box) ?? panelOf(tree, question, after[0]);
  const scope = own ?? sharedBox(tree, question, next ?? before);
  const answer: OutlineBlock[] = [];
  for (const block of after) {
    if (block === next || !isWithin(tree, block.box, scope)) break;
    if (block.kind === 'term' || (own === null && (block.kind === 'question' || isNextTitle(block, question)))) break;
    if (!isFurniture(block)) answer.push(block);
  }
  return answer;
}

function isNextTitle(block: OutlineBlock, question: OutlineBlock): boolean {
  if (block.kind === 'heading') return (block.level ?? lowestRank) <= (question.level ?? lowestRank);
  return question.kind === 'paragraph' && isTitle(block);
}

/** The element that by HTML's rules holds a label and all that belongs to it; null if there is none close by. */
function holderOf(tree: Tree, box: number): number | null {
  return boxesAround(tree, box, holderBoxes).find((at) => /^(details|dl)$/.test(tree.boxes[at]?.tag ?? '')) ?? null;
}

/** What a button unfolds stands in one box beside it; null where it stands there by itself, paragraph by paragraph. */
function panelOf(tree: Tree, label: OutlineBlock, first: OutlineBlock | undefined): number | null {
  if (label.kind !== 'question' || !first) return null;
  const around = commonBox(tree, label.box, first.box);
  let panel = first.box;
  for (let at = first.box; at > around; at = tree.boxes[at]?.parent ?? -1) panel = at;
  return /^(p|li|ul|ol|h[1-6]|blockquote|table|tr)$/.test(tree.boxes[panel]?.tag ?? '') ? null : panel;
}

/** The box that a question shares with its neighbour holds its answer too. */
function sharedBox(tree: Tree, question: OutlineBlock, neighbour: OutlineBlock | undefined): number {
  // Alone, a question and its answer stand in one box, or in the two halves of one.
  if (!neighbour) return tree.boxes[tree.boxes[question.box]?.parent ?? 0]?.parent ?? 0;
  return Math.max(commonBox(tree, question.box, neighbour.box), 0);
}

/** The innermost box that holds both. A box's parent always comes before it. */
function commonBox(tree: Tree, one: number, other: number): number {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a > b) a = tree.boxes[a]?.parent ?? -1;
    else b = tree.boxes[b]?.parent ?? -1;
  }
  return a;
}

/** What is built as a list of questions is one; of the others only the wording tells. */
function withoutInterview(shown: readonly Shown[]): readonly Shown[] {
  const isSpoken = ({ block }: Shown) => block.kind === 'heading' || block.kind === 'paragraph';
  const spoken = shown.filter(isSpoken);
  return isInterview(spoken.map(({ pair }) => pair)) ? shown.filter((one) => !isSpoken(one)) : shown;
}

function ownBlocks(
  shown: readonly Shown[],
  lost: readonly FaqPair[],
  sections: readonly FaqSection[],
): ReadonlySet<number> {
  const own = new Set(lost.flatMap(({ blocks }) => blocks));
  for (const { sure, block, pair } of shown) {
    if (sure && pair.blocks.length > 0) for (const id of [block.id, ...pair.blocks]) own.add(id);
  }
  for (const { heading, blocks } of sections) if (blocks.some(({ id }) => own.has(id))) own.add(heading.id);
  return own;
}

function withoutRepeats(pairs: readonly FaqPair[]): readonly FaqPair[] {
  const seen = new Set<string>();
  return pairs.filter(({ question, answer }) => {
    const key = (question ?? answer).toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
