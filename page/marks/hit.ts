/**
 * The id of the range under a point of the viewport, in CSS pixels, or null.
 *
 * Marks can be covered (a page's dialog, a link stretched over a teaser): then the point belongs to what lies on top. By the words'
 * own rectangles: Firefox cannot ask the registry what is at a point, and Chromium finds nothing in a window whose pixel ratio is
 * emulated, as for a phone.
 */
export function mentionAt(document: Document, x: number, y: number, ranges: ReadonlyMap<string, Range>): string | null {
  const top = ranges.size > 0 && deepestAt(document, x, y);
  if (!top) return null;
  for (const [id, range] of ranges) {
    if (isOnTop(top, range) && holds(range.getClientRects(), x, y)) return id;
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

export function holds(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of rects) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
