import type { FaqPair } from '../../model/article.ts';
import type { OutlineBlock } from '../../model/outline.ts';
import { isFurniture } from '../body/furniture.ts';
import type { Tree } from '../body/tree.ts';
import type { FaqSection } from './faq-sections.ts';
import { faqBoxOf, isTitle } from './faq-signs.ts';

/** More than this under one heading without a single question is an ordinary section. */
const mostAnswers = 30;

/** Shorter lines are labels. */
const leastChars = 20;

/**
 * Answers under a heading for questions that shows no question (the buttons that held them were not text, or were lost
 * on the way): one for each box named after answers, or for each paragraph where there are no such boxes.
 */
export function bareAnswers(
  tree: Tree,
  sections: readonly FaqSection[],
  asked: ReadonlySet<number>,
): readonly FaqPair[] {
  return sections.flatMap(({ heading, blocks }) => {
    if (blocks.some(({ id }) => asked.has(id))) return [];
    const around = faqBoxOf(tree, heading.box);
    const answers = blocks.filter(isAnswer);
    const boxes = answers.map((block) => faqBoxOf(tree, block.box));
    // A box that holds the heading too is the whole section, not one answer.
    const boxed = boxes.some((box) => box >= 0 && box !== around);
    const several = new Set(boxes).size > 1;
    const groups = new Map<number, OutlineBlock[]>();
    for (const [index, block] of answers.entries()) {
      const box = boxes[index] ?? -1;
      if (boxed && (box < 0 || box === around)) continue;
      const key = boxed && several ? box : -1 - block.id;
      const group = groups.get(key);
      if (group) group.push(block);
      else groups.set(key, [block]);
    }
    return groups.size > mostAnswers ? [] : [...groups.values()].map(answerOf);
  });
}

function isAnswer(block: OutlineBlock): boolean {
  if (block.kind === 'question' || block.kind === 'term' || block.text.length < leastChars) return false;
  return block.linkChars <= block.text.length / 2 && !isTitle(block) && !isFurniture(block);
}

function answerOf(blocks: readonly OutlineBlock[]): FaqPair {
  const ids = [...new Set(blocks.map(({ id }) => id))];
  return { kind: 'question', question: null, answer: blocks.map(({ text }) => text).join('\n'), blocks: ids };
}
