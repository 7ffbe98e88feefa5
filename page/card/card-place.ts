import { computePosition, flip, offset, type Placement, type Platform, type Rect, shift } from '@floating-ui/core';
import type { Point } from '../pointer/corridor.ts';

export type { Placement };

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
 * @param kept the placement to keep: a card that grows under the reader's hand must not jump to another side
 * @returns the placement that was chosen
 */
export async function placeCard(
  card: HTMLElement,
  anchor: Range,
  grip: Point | null,
  kept: Placement | null,
  isCurrent: () => boolean,
): Promise<Placement> {
  const compute = (placement: Placement, fallbackPlacements: Placement[]) =>
    computePosition(anchor, card, {
      strategy: 'fixed',
      placement,
      platform: topLayer(anchor, card, grip),
      middleware: [
        offset(distancePx),
        // Across, `shift` does it: words at the edge of the window still have their card below.
        flip({ padding: marginPx, fallbackPlacements, crossAxis: false, fallbackStrategy: 'initialPlacement' }),
        shift({ padding: marginPx }),
      ],
    });
  const zoom = card.currentCSSZoom ?? 1;
  card.style.removeProperty('--room');
  const line = lineOf(anchor, grip);
  const roomAt = (placement: Placement) => roomBeside(placement, line, heightOf(card));
  const [below, above] = [roomAt('bottom'), roomAt('top')];
  const { height } = sizeOf(card);
  const first = height <= below || below >= above ? 'bottom-start' : 'top-start';
  let place = await compute(kept ?? first, kept ? [] : ['right-start', 'left-start']);
  const room = roomAt(place.placement);
  if (height > room) {
    card.style.setProperty('--room', `${room / zoom}px`);
    place = await compute(place.placement, []);
  }
  if (!isCurrent()) return place.placement;
  // Whole device pixels keep the text sharp.
  const ratio = card.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const offsetOf = (pixels: number) => `${Math.round(pixels * ratio) / ratio / zoom}px`;
  card.style.left = offsetOf(place.x);
  card.style.top = offsetOf(place.y);
  return place.placement;
}

/** In pixels of the window. */
const sizeOf = (card: HTMLElement) => rectOf(card.getBoundingClientRect());

/** All that placing has to know of the browser: in the top layer nothing clips but the window, nothing offsets. */
function topLayer(anchor: Range, card: HTMLElement, grip: Point | null): Platform {
  const { clientWidth: width } = card.ownerDocument.documentElement;
  return {
    getElementRects: () => ({ reference: lineOf(anchor, grip), floating: sizeOf(card) }),
    getClippingRect: () => ({ x: 0, y: 0, width, height: heightOf(card) }),
    getDimensions: sizeOf,
  };
}

function heightOf({ ownerDocument: { defaultView, documentElement } }: HTMLElement): number {
  return defaultView?.innerHeight ?? documentElement.clientHeight;
}

/** Pixels above or below a line in a window of this height, less the distances kept; beside it, all the window. */
function roomBeside(placement: Placement, { y, height }: Rect, windowHeight: number): number {
  const side = placement.startsWith('top')
    ? y
    : placement.startsWith('bottom')
      ? windowHeight - y - height
      : windowHeight;
  return side - distancePx - marginPx;
}

/** The rectangle of the words: of the line under the pointer, else of all. */
function lineOf(anchor: Range, grip: Point | null): Rect {
  const all = anchor.getBoundingClientRect();
  if (!grip) return rectOf(all);
  const at = all.top + grip.y;
  const lines = [...anchor.getClientRects()].filter(({ width }) => width > 0);
  return rectOf(lines.find(({ top, bottom }) => at >= top && at <= bottom) ?? all);
}

const rectOf = ({ x, y, width, height }: DOMRect): Rect => ({ x, y, width, height });
