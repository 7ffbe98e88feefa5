import type { OutlineBlock, OutlineBox } from '../../model/outline.ts';
import { withoutNumbers } from './boxes.ts';

/** So many boxes of one name beside each other are a row. */
const leastInRow = 3;

/** The share of them that must be teasers. */
const teaserShare = 0.7;

/** A teaser is a linked line with little text: so many characters outside of links, and so many blocks. */
const teaserChars = 600;
const teaserBlocks = 8;
const titleChars = 12;
const linked = 0.8;

/** A row with more of the page's text is the page. */
const pageShare = 0.5;

interface Content {
  blocks: number;
  chars: number;
  titles: number;
  headline: boolean;
}

/**
 * The boxes of rows of teasers: at least three boxes of the same name beside each other, each a linked title with a few
 * lines. After the repeated records of Liu, Grossman and Zhai (2003), "Mining data records in web pages".
 */
export function teaserBoxes(
  boxes: readonly OutlineBox[],
  parents: readonly number[],
  blocks: readonly OutlineBlock[],
): ReadonlySet<number> {
  const contents = contentsOf(parents, blocks);
  const total = contents[0]?.chars ?? 0;
  const isTeaser = (box: number) => {
    const { blocks: count = 0, chars = 0, titles = 0, headline = true } = contents[box] ?? {};
    return titles > 0 && !headline && count > 1 && count <= teaserBlocks && chars <= teaserChars;
  };
  const teasers = new Set<number>();
  for (const row of rowsOf(boxes, parents)) {
    const chars = row.reduce((sum, box) => sum + (contents[box]?.chars ?? 0), 0);
    if (row.filter(isTeaser).length < teaserShare * row.length || chars > pageShare * total) continue;
    for (const box of row) teasers.add(box);
  }
  return teasers;
}

/** Groups of at least three boxes with one parent, tag and name, numbers in the name aside. */
function rowsOf(boxes: readonly OutlineBox[], parents: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, { tag, hint }] of boxes.entries()) {
    const name = `${parents[index]} ${tag} ${withoutNumbers(hint)}`;
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  return [...groups.values()].filter((group) => group.length >= leastInRow);
}

/** What each box and everything in it holds; characters in links are not counted. */
function contentsOf(parents: readonly number[], blocks: readonly OutlineBlock[]): readonly Content[] {
  const contents = parents.map((): Content => ({ blocks: 0, chars: 0, titles: 0, headline: false }));
  for (const { kind, box, level, text, linkChars } of blocks) {
    const own = contents[box];
    if (!own) continue;
    own.blocks += 1;
    own.chars += text.length - linkChars;
    // The label of a fold may be a link, but it leads nowhere.
    if (kind !== 'question' && text.length >= titleChars && linkChars >= linked * text.length) own.titles += 1;
    if (level === 1) own.headline = true;
  }
  for (let index = contents.length - 1; index > 0; index -= 1) {
    const outer = contents[parents[index] ?? -1];
    const own = contents[index];
    if (!outer || !own) continue;
    outer.blocks += own.blocks;
    outer.chars += own.chars;
    outer.titles += own.titles;
    outer.headline ||= own.headline;
  }
  return contents;
}
