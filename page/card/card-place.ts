import { computePosition, flip, offset, type Placement, type Platform, type Rect, shift } from '@floating-ui/core';
import type { Point } from '../pointer/corridor.ts';

export type { Placement };

/** Distance between the words and their card, in CSS pixels. */
const DISTANCE_PX = 6;

/** Least distance between the card and the edge of the window, in CSS pixels. */
const MARGIN_PX = 8;

/** Where the pointer is on the words, from their top left corner: still true when the page has scrolled. */
export function gripOf(anchor: Range, pointer: Point): Point {
  const { left, top } = anchor.getBoundingClientRect();
  return { x: pointer.x - left, y: pointer.y - top };
}

/**
 * Puts the card under the words, else above them, else beside them, where it fits whole; never outside the window. Where
 * it fits nowhere it is cut to the room there is, which is passed to it as `--room`, in CSS pixels. For words that wrap
 * the line under the pointer counts.
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
        offset(DISTANCE_PX),
        // Across, `shift` does it: words at the edge of the window still have their card below.
        flip({ padding: MARGIN_PX, fallbackPlacements, crossAxis: false, fallbackStrategy: 'initialPlacement' }),
        shift({ padding: MARGIN_PX }),
      ],
    });
  card.style.removeProperty('--room');
  const line = lineOf(anchor, grip);
  const roomAt = (placement: Placement) => roomBeside(placement, line, heightOf(card));
  const [below, above] = [roomAt('bottom'), roomAt('top')];
  const first = card.offsetHeight <= below || below >= above ? 'bottom-start' : 'top-start';
  let place = await compute(kept ?? first, kept ? [] : ['right-start', 'left-start']);
  const room = roomAt(place.placement);
  if (card.offsetHeight > room) {
    card.style.setProperty('--room', `${room}px`);
    place = await compute(place.placement, []);
  }
  if (!isCurrent()) return place.placement;
  // Whole device pixels keep the text sharp.
  const ratio = card.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  card.style.left = `${Math.round(place.x * ratio) / ratio}px`;
  card.style.top = `${Math.round(place.y * ratio) / ratio}px`;
  return place.placement;
}

/** All that placing has to know of the browser: in the top layer nothing clips but the window, nothing offsets. */
function topLayer(anchor: Range, card: HTMLElement, grip: Point | null): Platform {
  const { clientWidth: width } = card.ownerDocument.documentElement;
  const size = () => ({ width: card.offsetWidth, height: card.offsetHeight });
  return {
    getElementRects: () => ({ reference: lineOf(anchor, grip), floating: { x: 0, y: 0, ...size() } }),
    getClippingRect: () => ({ x: 0, y: 0, width, height: heightOf(card) }),
    getDimensions: size,
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
  return side - DISTANCE_PX - MARGIN_PX;
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
