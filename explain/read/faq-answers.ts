import type { FaqPair } from '../article.ts';
import type { OutlineBlock } from '../outline.ts';
import { faqBoxOf, isTitle } from './faq-signs.ts';
import { isFurniture } from './furniture.ts';
import type { Tree } from './tree.ts';

/** A heading that announces questions, and the blocks up to the next heading of its rank that is no question. */
export interface FaqSection {
  readonly heading: OutlineBlock;
  readonly ids: ReadonlySet<number>;
}

/** More than this under one heading without a single question is an ordinary section. */
const MOST_ANSWERS = 30;

/** Shorter lines are labels. */
const LEAST_CHARS = 20;

/**
 * Answers under a heading for questions that shows no question (the buttons that held them were not text, or were lost
 * on the way): one for each box named after answers, or for each paragraph where there are no such boxes.
 */
export function bareAnswers(
  tree: Tree,
  blocks: readonly OutlineBlock[],
  sections: readonly FaqSection[],
  asked: ReadonlySet<number>,
): readonly FaqPair[] {
  return sections.flatMap(({ heading, ids }) => {
    if ([...ids].some((id) => asked.has(id))) return [];
    const around = faqBoxOf(tree, heading.box);
    const answers = blocks.filter((block) => ids.has(block.id) && isAnswer(block));
    const boxes = answers.map((block) => faqBoxOf(tree, block.box));
    // A box that holds the heading too is the whole section, not one answer.
    const boxed = boxes.some((box) => box >= 0 && box !== around);
    const several = new Set(boxes).size > 1;
    const groups = new Map<number, OutlineBlock[]>();
    for (const [index, block] of answers.entries()) {
      const box = boxes[index] ?? -1;
      if (boxed && (box < 0 || box === around)) continue;
      const key = boxed && several ? box : -1 - block.id;
      groups.set(key, [...(groups.get(key) ?? []), block]);
    }
    return groups.size > MOST_ANSWERS ? [] : [...groups.values()].map(answerOf);
  });
}

function isAnswer(block: OutlineBlock): boolean {
  if (block.kind === 'question' || block.kind === 'term' || block.text.length < LEAST_CHARS) return false;
  return block.linkChars <= block.text.length / 2 && !isTitle(block) && !isFurniture(block);
}

function answerOf(blocks: readonly OutlineBlock[]): FaqPair {
  return { question: null, answer: blocks.map(({ text }) => text).join('\n'), blocks: blocks.map(({ id }) => id) };
}
