import { computePosition, flip, offset, type Platform, type Rect, shift } from '@floating-ui/core';
import type { Point } from './corridor.ts';

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
 * Puts the card under the words, above them if there is more room, never outside the window; for words that wrap, at
 * the line under the pointer. The room on the better side is passed to the card as `--room`, in CSS pixels.
 */
export async function placeCard(
  card: HTMLElement,
  anchor: Range,
  grip: Point | null,
  isCurrent: () => boolean,
): Promise<void> {
  card.style.setProperty('--room', `${roomAt(lineOf(anchor, grip), heightOf(card))}px`);
  const { x, y } = await computePosition(anchor, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    platform: topLayer(anchor, card, grip),
    middleware: [
      offset(DISTANCE_PX),
      flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN_PX }),
    ],
  });
  if (!isCurrent()) return;
  // Whole device pixels keep the text sharp.
  const ratio = card.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  card.style.left = `${Math.round(x * ratio) / ratio}px`;
  card.style.top = `${Math.round(y * ratio) / ratio}px`;
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

/** Pixels between a line and the farther edge of a window of this height, less the distances kept. */
function roomAt({ y, height }: Rect, windowHeight: number): number {
  return Math.max(y, windowHeight - y - height) - DISTANCE_PX - MARGIN_PX;
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
