// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { gripOf, laySheet, placeCard, type Side } from '../../../page/card/card-place.ts';
import { given } from '../../given.ts';

interface In {
  readonly window?: [number, number];
  readonly kept?: Side | null;
  /** Of the page; browsers that know none say nothing. */
  readonly zoom?: number;
}

/** A card of 360 × 500 pixels (less high where `--room` cuts it) and words of 100 × 20 in a window of 1000 × 800. */
function placed(
  words: { x: number; y: number; lines?: readonly [x: number, y: number][] },
  { window: [width, height] = [1000, 800], kept = null, zoom }: In = {},
  pointer: { x: number; y: number } | null = null,
) {
  const card = document.createElement('div');
  const room = () => Number.parseFloat(card.style.getPropertyValue('--room')) || Number.POSITIVE_INFINITY;
  const scale = zoom ?? 1;
  card.getBoundingClientRect = () => new DOMRect(0, 0, 360 * scale, Math.min(500, room()) * scale);
  given(card, 'currentCSSZoom', zoom);
  given(document.documentElement, 'clientWidth', width);
  vi.stubGlobal('innerHeight', height);
  const lines = (words.lines ?? [[words.x, words.y]]).map(([x, y]) => new DOMRect(x, y, 100, 20));
  const anchor = document.createRange();
  anchor.getClientRects = () => lines as unknown as DOMRectList;
  anchor.getBoundingClientRect = () => new DOMRect(words.x, words.y, 100, words.lines ? 20 * words.lines.length : 20);
  const side = placeCard(card, anchor, pointer && gripOf(anchor, pointer), kept);
  return { side, left: card.style.left, top: card.style.top, room: card.style.getPropertyValue('--room') };
}

describe('the card is placed', () => {
  it('under its words', () => {
    expect(placed({ x: 200, y: 100 })).toEqual({
      side: 'below',
      left: '200px',
      top: '126px',
      room: '',
    });
  });

  it('above them near the bottom of the window', () => {
    expect(placed({ x: 200, y: 700 })).toMatchObject({ side: 'above', top: '194px', room: '' });
  });

  it('beside them where it fits neither below nor above, on the side that has room', () => {
    expect(placed({ x: 200, y: 390 })).toMatchObject({ side: 'right', left: '306px', room: '' });
    expect(placed({ x: 800, y: 390 })).toMatchObject({ side: 'left', left: '434px', room: '' });
  });

  it('cut to the room there is where it fits nowhere', () => {
    const { side, room, top } = placed({ x: 20, y: 390 }, { window: [400, 800] });
    expect([side, room, top]).toEqual(['below', '376px', '416px']);
  });

  it('inside the window when its words are at the edge', () => {
    expect(placed({ x: 890, y: 100 })).toMatchObject({ left: '632px' });
  });

  it('on the same side while it grows', () => {
    expect(placed({ x: 200, y: 390 }, { kept: 'below' })).toMatchObject({
      side: 'below',
      room: '376px',
    });
  });

  it('inside the window on a page that is zoomed, and cut to the room there', () => {
    expect(placed({ x: 200, y: 700 }, { zoom: 1.25 })).toEqual({
      side: 'above',
      left: '160px',
      // 700 - 6 - 625 pixels of the window.
      top: '55.2px',
      room: '',
    });
    expect(placed({ x: 20, y: 390 }, { window: [400, 800], zoom: 1.25 })).toMatchObject({
      room: '300.8px',
      top: '332.8px',
    });
  });

  it('at the line under the pointer when the words wrap', () => {
    const lines = [
      [700, 100],
      [50, 120],
    ] as const;
    const words = { x: 50, y: 100, lines: lines.map(([x, y]) => [x, y] as [number, number]) };
    expect(placed(words, {}, { x: 710, y: 105 })).toMatchObject({ left: '632px', top: '126px' });
    expect(placed(words, {}, { x: 60, y: 130 })).toMatchObject({ left: '50px', top: '146px' });
  });
});

describe('the sheet', () => {
  /** A word of 20 pixels' height in a window 800 pixels high. */
  const laid = (y: number, lines: readonly number[] = [y], finger: number | null = null) => {
    vi.stubGlobal('innerHeight', 800);
    const sheet = document.createElement('div');
    const anchor = document.createRange();
    anchor.getBoundingClientRect = () => new DOMRect(50, y, 100, 20 * lines.length);
    anchor.getClientRects = () => lines.map((top) => new DOMRect(50, top, 100, 20)) as unknown as DOMRectList;
    const grip = finger === null ? null : gripOf(anchor, { x: 60, y: finger });
    const side = laySheet(sheet, anchor, grip);
    expect(sheet.dataset.sheet).toBe(side);
    return [side, sheet.style.getPropertyValue('--room')];
  };

  it('comes from below for a word in the upper half of the window, and no higher than up to it', () => {
    expect(laid(100)).toEqual(['below', '666px']);
    expect(laid(370)).toEqual(['below', '396px']);
  });

  it('comes from above for a word in the lower half: it never covers the word', () => {
    expect(laid(500)).toEqual(['above', '486px']);
    expect(laid(770)).toEqual(['above', '756px']);
  });

  it('leaves the line under the finger in sight where the words wrap', () => {
    expect(laid(380, [380, 400], 410)).toEqual(['above', '386px']);
  });
});
