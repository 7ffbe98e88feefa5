import type { FaqPair } from '../article.ts';
import type { OutlineBlock } from '../outline.ts';
import { bareAnswers, type FaqSection } from './faq-answers.ts';
import { completeFaq } from './faq-json-ld.ts';
import {
  faqBoxOf,
  isFaqHeading,
  isMarkedAnswer,
  isMarkedQuestion,
  isQuestion,
  isTitle,
  withoutMark,
} from './faq-signs.ts';
import { isFurniture } from './furniture.ts';
import type { LdNode } from './json-ld.ts';
import { isWithin, type Tree } from './tree.ts';

/** So many questions as headings make a text a list of questions and answers, also without a heading that says so. */
const ENOUGH_QUESTIONS = 3;

/** A longer answer is the rest of the page. In blocks. */
const ANSWER_BLOCKS = 12;

const LOWEST_RANK = 6;

export interface Faq {
  readonly pairs: readonly FaqPair[];
  /** Ids of the blocks of a section that is nothing but questions and answers, questions and headings included. */
  readonly blocks: ReadonlySet<number>;
}

interface Asked {
  readonly block: OutlineBlock;
  /** It stands in a section or a box for questions, or is built as one (an accordion, a definition list, "Q:"). */
  readonly sure: boolean;
}

/**
 * Questions and answers of a page: accordions, definition lists, headings or bold lines that are questions, "Q:" and
 * "A:", answers that have lost their questions (question null), and what the page's JSON-LD knows besides.
 */
export function faqOf(tree: Tree, nodes: readonly LdNode[]): Faq {
  const blocks = tree.blocks.filter((block) => tree.boxes[block.box]?.shut === false && block.kind !== 'caption');
  const sections = sectionsOf(blocks);
  const asked = enough(blocks.flatMap((block, index) => askedAt(tree, block, blocks[index + 1], sections) ?? []));
  const shown = asked.map((question, index) => pairOf(tree, blocks, asked, index, question));
  const lost = bareAnswers(tree, blocks, sections, new Set(asked.map(({ block }) => block.id)));
  const pairs = withoutRepeats([...shown.map(({ pair }) => pair), ...lost]);
  const sure = new Set(
    shown.filter((item) => item.sure && item.pair.blocks.length > 0).flatMap(({ id, pair }) => [id, ...pair.blocks]),
  );
  for (const pair of lost) for (const id of pair.blocks) sure.add(id);
  for (const { heading, ids } of sections) if ([...ids].some((id) => sure.has(id))) sure.add(heading.id);
  return { pairs: completeFaq(pairs, nodes), blocks: sure };
}

function sectionsOf(blocks: readonly OutlineBlock[]): readonly FaqSection[] {
  return blocks.flatMap((heading, index) => {
    if (!isFaqHeading(heading)) return [];
    const rank = heading.level ?? LOWEST_RANK;
    const ids = new Set<number>();
    for (const block of blocks.slice(index + 1)) {
      if (block.kind === 'heading' && (block.level ?? LOWEST_RANK) <= rank && !isQuestion(block.text)) break;
      ids.add(block.id);
    }
    return [{ heading, ids }];
  });
}

function askedAt(
  tree: Tree,
  block: OutlineBlock,
  next: OutlineBlock | undefined,
  sections: readonly FaqSection[],
): Asked | null {
  if (block.linkChars > block.text.length / 2) return null;
  const { kind, text } = block;
  const inSection = sections.some(({ ids }) => ids.has(block.id));
  const inBox = faqBoxOf(tree, block.box) >= 0;
  if (kind === 'question') return isQuestion(text) || inSection ? { block, sure: true } : null;
  if (kind === 'term') return isQuestion(text) && next?.kind === 'definition' ? { block, sure: true } : null;
  if (isMarkedQuestion(text)) return isMarkedAnswer(next?.text ?? '') ? { block, sure: true } : null;
  if (!isQuestion(text) || kind === 'list-item' || kind === 'definition' || kind === 'quote') return null;
  if (isTitle(block)) return block.level === 1 ? null : { block, sure: inSection || inBox };
  return inSection && !isQuestion(next?.text ?? '?') ? { block, sure: true } : null;
}

/** Headings that are questions count where there are several; one alone is a rhetorical figure. */
function enough(asked: readonly Asked[]): readonly Asked[] {
  const loose = asked.filter(({ sure }) => !sure);
  const counted = loose.filter(
    ({ block }) => loose.filter((other) => other.block.level === block.level).length >= ENOUGH_QUESTIONS,
  );
  return asked.filter((one) => one.sure || counted.includes(one));
}

interface Shown {
  readonly id: number;
  readonly sure: boolean;
  readonly pair: FaqPair;
}

function pairOf(
  tree: Tree,
  blocks: readonly OutlineBlock[],
  asked: readonly Asked[],
  index: number,
  question: Asked,
): Shown {
  const { block, sure } = question;
  const next = asked[index + 1]?.block;
  const scope = scopeOf(tree, block, next ?? asked[index - 1]?.block);
  const from = blocks.indexOf(block) + 1;
  const answer: OutlineBlock[] = [];
  for (const candidate of blocks.slice(from, from + ANSWER_BLOCKS)) {
    if (candidate === next || endsAnswer(candidate, block) || !isWithin(tree, candidate.box, scope)) break;
    if (!isFurniture(candidate)) answer.push(candidate);
  }
  const text = answer.map((one) => withoutMark(one.text)).join('\n');
  return {
    id: block.id,
    sure,
    pair: { question: withoutMark(block.text), answer: text, blocks: answer.map(({ id }) => id) },
  };
}

function endsAnswer(candidate: OutlineBlock, question: OutlineBlock): boolean {
  if (candidate.kind === 'question' || candidate.kind === 'term') return true;
  if (candidate.kind === 'heading') return (candidate.level ?? LOWEST_RANK) <= (question.level ?? LOWEST_RANK);
  return question.kind === 'paragraph' && isTitle(candidate);
}

/** The box that a question shares with its neighbour holds its answer too. */
function scopeOf(tree: Tree, question: OutlineBlock, neighbour: OutlineBlock | undefined): number {
  let at = question.box;
  // Alone, a question and its answer stand in one box, or in the two halves of one.
  if (!neighbour) return tree.boxes[tree.boxes[at]?.parent ?? 0]?.parent ?? 0;
  while (at > 0 && !isWithin(tree, neighbour.box, at)) at = tree.boxes[at]?.parent ?? 0;
  return Math.max(at, 0);
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
