// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSettings } from '../../../contract/page.ts';
import { graceMs, warmDwellMs, warmMs } from '../../../page/pointer/hover.ts';
import { bindPointer, type Pointer } from '../../../page/pointer/pointer.ts';

let end: AbortController;
let pointer: Pointer;
let settings: Pick<PageSettings, 'opens' | 'dwell'>;
let onTheWay: boolean;
const open = vi.fn();
const close = vi.fn();
const prepare = vi.fn();

/** One mark at x 0–99, another at 200–299, both at y 0–19; the card, if any, is wherever a test says. */
const at = (x: number, y: number) => (y >= 20 ? null : x < 100 ? 'A' : x >= 200 && x < 300 ? 'B' : null);

interface Happening {
  readonly x?: number;
  readonly y?: number;
  readonly [property: string]: unknown;
}

function fire(
  type: string,
  { x = 0, y = 0, ...more }: Happening = {},
  trusted = true,
  target: EventTarget = document.body,
) {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  const properties = { clientX: x, clientY: y, button: 0, buttons: 0, detail: 1, pointerType: 'mouse', ...more };
  for (const [name, value] of Object.entries({ ...properties, isTrusted: trusted })) {
    Object.defineProperty(event, name, { value });
  }
  target.dispatchEvent(event);
  return event;
}

/** A move of the pointer, and the frame after it. */
function move(x: number, y = 5, more: Happening = {}) {
  fire('pointermove', { x, y, ...more });
  vi.advanceTimersByTime(20);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  open.mockReset();
  close.mockReset();
  prepare.mockReset();
  settings = { opens: 'hover', dwell: 500 };
  onTheWay = false;
  end = new AbortController();
  pointer = bindPointer(
    document,
    {
      at,
      owns: (event) => (event.target as Element).id === 'card',
      onTheWay: () => onTheWay,
      settings: () => settings,
      prepare,
      open,
      close,
    },
    end.signal,
  );
});

afterEach(() => end.abort());

describe('hover', () => {
  it('opens after resting on a mark, and closes after leaving it', () => {
    move(10);
    vi.advanceTimersByTime(500);
    expect(open).toHaveBeenCalledExactlyOnceWith('A', false);
    move(150);
    vi.advanceTimersByTime(270);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(30);
    expect(close).toHaveBeenCalledOnce();
  });

  it('begins when the pointer moves straight up or down onto a mark', () => {
    move(10, 50);
    move(10, 5);
    vi.advanceTimersByTime(500);
    expect(open).toHaveBeenCalledOnce();
  });

  it('gives the next mark its whole dwell', () => {
    move(10);
    vi.advanceTimersByTime(400);
    move(210);
    vi.advanceTimersByTime(400);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(open).toHaveBeenCalledExactlyOnceWith('B', false);
  });

  describe('soon after another card', () => {
    /** Opens A, leaves it, and begins to rest on B after a while without any card. */
    const restOnNext = (msBetween: number) => {
      move(10);
      vi.advanceTimersByTime(settings.dwell);
      move(150);
      vi.advanceTimersByTime(graceMs + msBetween);
      expect(close).toHaveBeenCalledOnce();
      open.mockReset();
      move(210);
    };
    const opensAfter = (ms: number) => {
      vi.advanceTimersByTime(ms - 30);
      expect(open).not.toHaveBeenCalled();
      vi.advanceTimersByTime(40);
      expect(open).toHaveBeenCalledExactlyOnceWith('B', false);
    };

    it('opens the next one after a short rest', () => {
      restOnNext(warmMs - 500);
      opensAfter(warmDwellMs);
    });

    it('opens the next one after a short rest while the first is still there', () => {
      move(10);
      vi.advanceTimersByTime(10_000);
      open.mockReset();
      move(210);
      opensAfter(warmDwellMs);
    });

    it('takes its whole time again once the reader has read on', () => {
      restOnNext(warmMs + 10);
      opensAfter(settings.dwell);
    });

    it('takes no longer than the reader chose', () => {
      settings = { opens: 'hover', dwell: 100 };
      restOnNext(500);
      opensAfter(100);
    });

    it('takes its whole time where the reader has sent the first away', () => {
      move(10);
      vi.advanceTimersByTime(settings.dwell);
      fire('keydown', { key: 'Escape' });
      open.mockReset();
      move(210);
      opensAfter(settings.dwell);
    });
  });

  it('obeys no event that the page made up', () => {
    fire('pointermove', { x: 10, y: 5 }, false);
    fire('click', { x: 10, y: 5 }, false);
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
  });

  it('is not woken by text that scrolls under a still pointer', () => {
    move(150, 50);
    fire('scroll');
    fire('pointermove', { x: 150, y: 50 });
    fire('pointerover', { x: 150, y: 50 });
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
  });

  it('stays quiet shortly after scrolling: the pointer that moves then belongs to the scrolling hand', () => {
    fire('scroll', { timeStamp: 1000 });
    move(10, 5, { timeStamp: 1119 });
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
    move(11, 5, { timeStamp: 1120 });
    vi.advanceTimersByTime(500);
    expect(open).toHaveBeenCalledExactlyOnceWith('A', false);
  });

  it('does not begin while a button is held', () => {
    move(10, 5, { buttons: 1 });
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
  });

  it('does not begin for a finger, nor where the reader wants clicks', () => {
    move(10, 5, { pointerType: 'touch' });
    settings = { opens: 'click', dwell: 500 };
    move(11);
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
  });

  it('lets a card be prepared once the pointer rests, and not while another is open', () => {
    move(10);
    expect(prepare).toHaveBeenLastCalledWith('A');
    vi.advanceTimersByTime(500);
    move(250);
    expect(prepare).toHaveBeenCalledOnce();
  });

  it('stays open on the way to the card and on the card', () => {
    move(10);
    vi.advanceTimersByTime(500);
    onTheWay = true;
    move(40, 30);
    vi.advanceTimersByTime(1000);
    const card = document.createElement('div');
    card.id = 'card';
    document.body.append(card);
    fire('pointermove', { x: 50, y: 60 }, true, card);
    vi.advanceTimersByTime(1000);
    expect(close).not.toHaveBeenCalled();
    onTheWay = false;
    move(700, 30);
    vi.advanceTimersByTime(300);
    expect(close).toHaveBeenCalledOnce();
  });

  it('ends when the reader turns to another tab, where no move of the pointer is seen', () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get');
    const turn = (state: 'visible' | 'hidden') => {
      move(state === 'hidden' ? 10 : 210);
      visibility.mockReturnValue(state);
      fire('visibilitychange');
      vi.advanceTimersByTime(500);
    };
    turn('hidden');
    expect(open).not.toHaveBeenCalled();
    turn('visible');
    expect(open).toHaveBeenCalledExactlyOnceWith('B', false);
    visibility.mockRestore();
  });

  it('ends when the pointer leaves the window', () => {
    move(10);
    fire('pointerout', { x: 10, y: 5, relatedTarget: null });
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
  });
});

describe('press', () => {
  it('opens at once on a click or tap, and never stops the page from hearing it', () => {
    const heard = vi.fn();
    document.body.addEventListener('click', heard, { once: true });
    const event = fire('click', { x: 10, y: 5, pointerType: 'touch' });
    expect(open).toHaveBeenCalledExactlyOnceWith('A', false);
    expect(heard).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(false);
  });

  it('leaves links, buttons, modified clicks and clicks by key to the page', () => {
    for (const markup of ['a', 'button', 'label']) {
      const element = document.createElement(markup);
      if (markup === 'a') element.setAttribute('href', '#');
      document.body.append(element);
      fire('click', { x: 10, y: 5 }, true, element);
    }
    fire('click', { x: 10, y: 5, ctrlKey: true });
    fire('click', { x: 10, y: 5, button: 1 });
    fire('click', { x: 10, y: 5, detail: 0 });
    expect(open).not.toHaveBeenCalled();
  });

  it('closes on a press beside the card, not on one inside', () => {
    fire('click', { x: 10, y: 5 });
    const card = document.createElement('div');
    card.id = 'card';
    document.body.append(card);
    fire('pointerdown', { x: 500, y: 500 }, true, card);
    fire('click', { x: 500, y: 500 }, true, card);
    expect(close).not.toHaveBeenCalled();
    fire('pointerdown', { x: 500, y: 500 });
    expect(close).toHaveBeenCalledOnce();
  });

  it('does not close under a finger that only begins to scroll', () => {
    fire('click', { x: 10, y: 5 });
    fire('pointerdown', { x: 500, y: 500, pointerType: 'touch' });
    expect(close).not.toHaveBeenCalled();
    fire('click', { x: 500, y: 500, pointerType: 'touch' });
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('keys', () => {
  it('closes on Escape only when a card is open, and leaves the key to the page', () => {
    const event = fire('keydown', { key: 'Escape' });
    expect(close).not.toHaveBeenCalled();
    pointer.openByKey('B', true);
    expect(open).toHaveBeenCalledExactlyOnceWith('B', true);
    fire('keydown', { key: 'Escape' });
    expect(close).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(false);
  });

  it('leaves Escape alone while it ends an input method', () => {
    pointer.openByKey('B', true);
    fire('keydown', { key: 'Escape', isComposing: true });
    expect(close).not.toHaveBeenCalled();
  });
});

describe('the end', () => {
  it('stops timers and listeners with its signal', () => {
    move(10);
    end.abort();
    vi.advanceTimersByTime(1000);
    fire('click', { x: 10, y: 5 });
    expect(open).not.toHaveBeenCalled();
  });
});
