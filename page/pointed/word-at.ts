import { deepestAt, holds, isOnTop } from '../marks/hit.ts';
import type { Point } from '../pointer/corridor.ts';

/** Letters and digits, also with an apostrophe or a dot within, and soft hyphens. */
const word = /[\p{L}\p{M}\p{N}]+(?:[\u00ad.’'&]?[\p{L}\p{M}\p{N}]+)*/gu;

/** The word of the page under a point of the viewport, in CSS pixels; null where none is, or something lies on top. */
export function wordAt(document: Document, { x, y }: Point): Range | null {
  const top = deepestAt(document, x, y);
  if (!top) return null;
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: rootsAround(top) });
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== Node.TEXT_NODE) return null;
  for (const {
    index,
    0: { length },
  } of (node as Text).data.matchAll(word)) {
    if (index > caret.offset) break;
    if (index + length < caret.offset) continue;
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + length);
    // The caret snaps to the nearest text; between two words it touches both.
    if (isOnTop(top, range) && holds(range.getClientRects(), x, y)) return range;
  }
  return null;
}

function rootsAround(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.push(root);
  return roots;
}
