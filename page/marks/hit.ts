/** Only the part of the highlight API that lib.dom does not know yet. */
interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}

interface HitRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: readonly ShadowRoot[] }): readonly HighlightHit[];
}

/**
 * The id of the range under a point of the viewport, in CSS pixels, or null.
 *
 * Marks can be covered (a page's dialog, a link stretched over a teaser): then the point belongs to what lies on top.
 */
export function mentionAt(
  document: Document,
  x: number,
  y: number,
  ranges: ReadonlyMap<string, Range>,
  shadowRoots: readonly ShadowRoot[],
): string | null {
  if (ranges.size === 0) return null;
  const top = deepestAt(document, x, y);
  if (!top) return null;
  const registry = CSS.highlights as HitRegistry;
  const hits = new Set(registry.highlightsFromPoint?.(x, y, { shadowRoots }).flatMap((hit) => [...hit.ranges]));
  // Chromium finds no highlight at all in a window whose pixel ratio is emulated, as for a phone.
  const isHit = hits.size > 0 ? (range: Range) => hits.has(range) : fromCaret(document, x, y, shadowRoots);
  for (const [id, range] of ranges) {
    if (isHit(range) && isOnTop(top, range)) return id;
  }
  return null;
}

/** What lies on top at a point, also inside open shadow roots. */
export function deepestAt(document: Document, x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let inner = top; inner; ) {
    top = inner;
    inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === top) break;
  }
  return top;
}

/** Whether what lies on top is part of the words, or around them. */
export function isOnTop(top: Element, range: Range): boolean {
  const around = range.commonAncestorContainer;
  return around.contains(top) || top.contains(around);
}

/** The caret snaps to the nearest text, so the rectangles have the last word. */
function fromCaret(document: Document, x: number, y: number, roots: readonly ShadowRoot[]): (range: Range) => boolean {
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  if (!caret) return () => false;
  return (range) => range.isPointInRange(caret.offsetNode, caret.offset) && holds(range.getClientRects(), x, y);
}

export function holds(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of rects) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
