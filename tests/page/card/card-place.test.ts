// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { gripOf, type Placement, placeCard } from '../../../page/card/card-place.ts';
import { given } from '../../given.ts';

interface In {
  readonly window?: [number, number];
  readonly kept?: Placement | null;
  /** Of the page; browsers that know none say nothing. */
  readonly zoom?: number;
}

/** A card of 360 × 500 pixels (less high where `--room` cuts it) and words of 100 × 20 in a window of 1000 × 800. */
async function placed(
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
  const placement = await placeCard(card, anchor, pointer && gripOf(anchor, pointer), kept, () => true);
  return { placement, left: card.style.left, top: card.style.top, room: card.style.getPropertyValue('--room') };
}

describe('the card is placed', () => {
  it('under its words', async () => {
    expect(await placed({ x: 200, y: 100 })).toEqual({
      placement: 'bottom-start',
      left: '200px',
      top: '126px',
      room: '',
    });
  });

  it('above them near the bottom of the window', async () => {
    expect(await placed({ x: 200, y: 700 })).toMatchObject({ placement: 'top-start', top: '194px', room: '' });
  });

  it('beside them where it fits neither below nor above, on the side that has room', async () => {
    expect(await placed({ x: 200, y: 390 })).toMatchObject({ placement: 'right-start', left: '306px', room: '' });
    expect(await placed({ x: 800, y: 390 })).toMatchObject({ placement: 'left-start', left: '434px', room: '' });
  });

  it('cut to the room there is where it fits nowhere', async () => {
    const { placement, room, top } = await placed({ x: 20, y: 390 }, { window: [400, 800] });
    expect([placement, room, top]).toEqual(['bottom-start', '376px', '416px']);
  });

  it('inside the window when its words are at the edge', async () => {
    expect(await placed({ x: 890, y: 100 })).toMatchObject({ left: '632px' });
  });

  it('on the same side while it grows', async () => {
    expect(await placed({ x: 200, y: 390 }, { kept: 'bottom-start' })).toMatchObject({
      placement: 'bottom-start',
      room: '376px',
    });
  });

  it('inside the window on a page that is zoomed, and cut to the room there', async () => {
    expect(await placed({ x: 200, y: 700 }, { zoom: 1.25 })).toEqual({
      placement: 'top-start',
      left: '160px',
      // 700 - 6 - 625 pixels of the window.
      top: '55.2px',
      room: '',
    });
    expect(await placed({ x: 20, y: 390 }, { window: [400, 800], zoom: 1.25 })).toMatchObject({
      room: '300.8px',
      top: '332.8px',
    });
  });

  it('at the line under the pointer when the words wrap', async () => {
    const lines = [
      [700, 100],
      [50, 120],
    ] as const;
    const words = { x: 50, y: 100, lines: lines.map(([x, y]) => [x, y] as [number, number]) };
    expect(await placed(words, {}, { x: 710, y: 105 })).toMatchObject({ left: '632px', top: '126px' });
    expect(await placed(words, {}, { x: 60, y: 130 })).toMatchObject({ left: '50px', top: '146px' });
  });
});
