import type { OutlineBlock, OutlineBox } from '../../model/outline.ts';
import { sumByBox } from './boxes.ts';
import { captionPattern, picturePattern } from './hint-words.ts';

/** What a caption belongs to is at most so many boxes away. */
const nearBoxes = 3;

/** A box with more of the page's text is no caption, whatever it is called. Share of the characters. */
const pageShare = 0.3;

/** Boxes named after a picture hold its caption as long as they hold so little. Characters. */
const pictureChars = 350;

const captionKinds = new Set(['paragraph', 'list-item', 'heading']);

/**
 * The blocks with those that stand under a picture marked as captions: in a figure, in a box that is called so, or
 * alone with a picture. Quotes and tables in figures are none.
 */
export function markCaptions(
  boxes: readonly OutlineBox[],
  parents: readonly number[],
  blocks: readonly OutlineBlock[],
): readonly OutlineBlock[] {
  const chars = sumByBox(parents, blocks, ({ text }) => text.length);
  const total = chars[0] ?? 0;
  const told = boxes.map(({ tag, hint }, index) => {
    const held = chars[index] ?? 0;
    if (held > pageShare * total) return false;
    return tag === 'figure' || captionPattern.test(hint) || (held <= pictureChars && picturePattern.test(hint));
  });
  return blocks.map((block) => {
    if (!captionKinds.has(block.kind) || block.level === 1) return block;
    for (let at = block.box, steps = 0; steps < nearBoxes && at > 0; steps += 1, at = parents[at] ?? -1)
      if (told[at]) return { ...block, kind: 'caption' };
    return block;
  });
}
