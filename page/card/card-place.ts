import type { Edges, Point } from '../pointer/corridor.ts';

/** On which side of its words a card lies. */
export type Side = 'below' | 'above' | 'right' | 'left';

/** Distance between the words and their card, in CSS pixels. */
const distancePx = 6;

/** Least distance between the card and the edge of the window, in CSS pixels. */
const marginPx = 8;

/** Where the pointer is on the words, from their top left corner: still true when the page has scrolled. */
export function gripOf(anchor: Range, pointer: Point): Point {
  const { left, top } = anchor.getBoundingClientRect();
  return { x: pointer.x - left, y: pointer.y - top };
}

/**
 * Puts the card under the words, else above them, else beside them, where it fits whole; never outside the window. Where
 * it fits nowhere it is cut to the room there is, which is passed to it as `--room`. For words that wrap the line under
 * the pointer counts. Rectangles are in pixels of the window; what the card is told is in its own, which a page that sets
 * `zoom` makes larger or smaller.
 * @param kept the side to keep: a card that grows under the reader's hand must not jump to another
 * @returns the side that was chosen
 */
export function placeCard(card: HTMLElement, anchor: Range, grip: Point | null, kept: Side | null): Side {
  const line = lineOf(anchor, grip);
  const [windowWidth, windowHeight] = windowOf(card);
  card.style.removeProperty('--room');
  let { width, height } = card.getBoundingClientRect();
  const side = kept ?? sideFor(width, height, line, card);
  const room = roomBeside(side, line, card);
  const isBeside = side === 'right' || side === 'left';
  const most = isBeside ? windowHeight - distancePx - marginPx : room;
  if (height > most) {
    setRoom(card, most);
    ({ width, height } = card.getBoundingClientRect());
  }
  // Along the words it begins where they do, but within the window: words at its edge still have their card below.
  const along = (start: number, size: number, windowSize: number) =>
    Math.max(marginPx, Math.min(start, windowSize - marginPx - size));
  const before = side === 'above' || side === 'left';
  const across = (start: number, end: number, size: number) => (before ? start - distancePx - size : end + distancePx);
  moveTo(
    card,
    isBeside ? across(line.left, line.right, width) : along(line.left, width, windowWidth),
    isBeside ? along(line.top, height, windowHeight) : across(line.top, line.bottom, height),
  );
  return side;
}

/** Below if it fits or if there is more room than above, unless it fits above or beside. */
function sideFor(width: number, height: number, line: Edges, card: HTMLElement): Side {
  const room = (side: Side) => roomBeside(side, line, card);
  const [below, above] = [room('below'), room('above')];
  if (height <= below) return 'below';
  if (height <= above) return 'above';
  const beside = (['right', 'left'] as const).find((side) => width <= room(side));
  return beside ?? (below < above ? 'above' : 'below');
}

/** Pixels between a line and the edge of the window, less the distances kept. */
function roomBeside(side: Side, { left, top, right, bottom }: Edges, card: HTMLElement): number {
  const [width, height] = windowOf(card);
  return { below: height - bottom, above: top, right: width - right, left }[side] - distancePx - marginPx;
}

function windowOf({ ownerDocument: { defaultView, documentElement } }: HTMLElement): readonly [number, number] {
  return [documentElement.clientWidth, defaultView?.innerHeight ?? documentElement.clientHeight];
}

/** How high the card may be, in pixels of the window. */
function setRoom(card: HTMLElement, room: number): void {
  card.style.setProperty('--room', `${room / zoomOf(card)}px`);
}

function moveTo(card: HTMLElement, x: number, y: number): void {
  // Whole device pixels keep the text sharp.
  const ratio = card.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const offsetOf = (pixels: number) => `${Math.round(pixels * ratio) / ratio / zoomOf(card)}px`;
  card.style.left = offsetOf(x);
  card.style.top = offsetOf(y);
}

const zoomOf = (card: HTMLElement) => card.currentCSSZoom ?? 1;

/** The rectangle of the words: of the line under the pointer, else of all. */
function lineOf(anchor: Range, grip: Point | null): DOMRect {
  const all = anchor.getBoundingClientRect();
  if (!grip) return all;
  const at = all.top + grip.y;
  const lines = [...anchor.getClientRects()].filter(({ width }) => width > 0);
  return lines.find(({ top, bottom }) => at >= top && at <= bottom) ?? all;
}

/**
 * Lays the card as a sheet at an edge of the window, not over the line of the words under the finger: from below where
 * that is in the upper half, else from above, and no higher than up to it. The page itself is not moved.
 * @returns the side of the words on which it lies
 */
export function laySheet(sheet: HTMLElement, anchor: Range, grip: Point | null): Side {
  const line = lineOf(anchor, grip);
  const [below, above] = [roomBeside('below', line, sheet), roomBeside('above', line, sheet)];
  const side = below < above ? 'above' : 'below';
  sheet.removeAttribute('style');
  sheet.dataset.sheet = side;
  setRoom(sheet, Math.max(below, above));
  return side;
}
