import { lowestRank, type OutlineBlock } from '../../model/outline.ts';
import { isFaqHeading, isQuestion } from './faq-signs.ts';

/** A heading that announces questions, and the blocks up to the next heading of its rank that is no question. */
export interface FaqSection {
  readonly heading: OutlineBlock;
  readonly blocks: readonly OutlineBlock[];
  /** Its subheadings or labels of folds, where none of them ends in a question mark: "How the duty works". */
  readonly topics: readonly OutlineBlock[];
}

/** The sections of a page that a heading announces as questions, in reading order; one may lie in another. */
export function faqSections(blocks: readonly OutlineBlock[]): readonly FaqSection[] {
  const announces = blocks.map(isFaqHeading);
  const rank = ({ level }: OutlineBlock) => level ?? lowestRank;
  return blocks.flatMap((heading, index) => {
    if (!announces[index]) return [];
    const ends = (block: OutlineBlock, at: number) =>
      at > index &&
      rank(block) <= rank(heading) &&
      (announces[at] || (block.kind === 'heading' && !isQuestion(block.text)));
    let end = index + 1;
    for (let block = blocks[end]; block && !ends(block, end); block = blocks[end]) end += 1;
    const inside = blocks.slice(index + 1, end);
    return [
      {
        heading,
        blocks: inside,
        topics: topicsOf(inside.filter(({ kind }) => kind === 'heading' || kind === 'question')),
      },
    ];
  });
}

function topicsOf(labels: readonly OutlineBlock[]): readonly OutlineBlock[] {
  if (labels.some(({ text }) => isQuestion(text))) return [];
  const top = labels.reduce((least, { level }) => Math.min(least, level ?? lowestRank), lowestRank);
  return labels.filter(({ level }) => (level ?? lowestRank) === top);
}
