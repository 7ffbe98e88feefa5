import type { Outline } from '../../model/outline.ts';
import { leafTag } from './boxes.ts';
import type { Hint } from './hints.ts';
import { teaserBoxes } from './teaser-rows.ts';
import { lettersOf, titlesOf } from './text-shape.ts';

/** A box with this share of the page's prose is the page, whatever its classes say. */
const pageShare = 0.5;

/** Comments and footers can outweigh the article that they stand under; a box with nearly everything is none of them. */
const belowShare = 0.92;

/** An offer to subscribe is shorter than what it is for. */
const gateShare = 0.2;

/** Boxes of one name with so much of the page's prose together are parts of the text. */
const textShare = 0.3;

/** Shorter headlines may stand in any title. Letters and digits. */
const headlineChars = 12;

const awayTags = new Set(['nav', 'footer', 'menu', 'dialog', 'form']);

/**
 * Which boxes hold no part of the article, by their tag or name or by those of a box around them: unless they hold most of
 * the page's prose, or its headline.
 * @param prose characters of prose in each box and everything in it
 */
export function shutBoxes(
  { boxes, blocks, meta }: Outline,
  parents: readonly number[],
  hints: readonly Hint[],
  prose: readonly number[],
): readonly boolean[] {
  const total = prose[0] ?? 0;
  const title = titlesOf(meta).join(' ');
  const headline = blocks.find(({ level, text }) => {
    const letters = level === 1 ? lettersOf(text) : '';
    return letters.length >= headlineChars && title.includes(letters);
  });
  const open = around(parents, headline ? [headline.box] : []);
  const parted = around(parents, partsOfText(boxes, hints, prose));
  const teasers = teaserBoxes(boxes, parents, blocks);
  const shut: boolean[] = [];
  for (const [index, { tag }] of boxes.entries()) {
    const { away = false, below = false, gate = false } = hints[index] ?? {};
    const named = awayTags.has(tag) || (away && !open.has(index) && (below || !parted.has(index)));
    const limit = gate ? gateShare : below || tag === 'footer' ? belowShare : pageShare;
    const share = total === 0 ? 0 : (prose[index] ?? 0) / total;
    shut.push(shut[parents[index] ?? -1] === true || teasers.has(index) || (named && share < limit && tag !== 'body'));
  }
  return shut;
}

/**
 * Boxes with prose that are called exactly like those that hold much of the text: they are called after the text ("sidebar
 * grid, article content"), or are single paragraphs that only some readers get to see,
 * whatever else those are called.
 */
function partsOfText(boxes: Outline['boxes'], hints: readonly Hint[], prose: readonly number[]): readonly number[] {
  const proseOf = new Map<string, number>();
  const named = boxes.flatMap(({ tag, hint }, index) => {
    const own = prose[index] ?? 0;
    const { body = false, gate = false } = hints[index] ?? {};
    const isGatedLeaf = gate && leafTag.test(tag);
    if (hint === '' || own === 0 || !(body || isGatedLeaf)) return [];
    const name = isGatedLeaf ? 'gated' : `${tag} ${hint}`;
    proseOf.set(name, (proseOf.get(name) ?? 0) + own);
    return [{ name, index }];
  });
  const enough = textShare * (prose[0] ?? 0);
  return named.flatMap(({ name, index }) => ((proseOf.get(name) ?? 0) > enough ? [index] : []));
}

/** The given boxes and all that they lie in. */
function around(parents: readonly number[], inner: readonly number[]): ReadonlySet<number> {
  const outer = new Set<number>();
  for (const box of inner) for (let at = box; at >= 0 && !outer.has(at); at = parents[at] ?? -1) outer.add(at);
  return outer;
}
