// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { graceMs, warmDwellMs, warmMs } from '../../../page/pointer/hover.ts';
import { bindBeforeEach, close, fire, move, open, prepare, stage } from './bound-pointer.ts';

bindBeforeEach();

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
      vi.advanceTimersByTime(stage.settings.dwell);
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
      opensAfter(stage.settings.dwell);
    });

    it('takes no longer than the reader chose', () => {
      stage.settings = { opens: 'hover', dwell: 100 };
      restOnNext(500);
      opensAfter(100);
    });

    it('takes its whole time where the reader has sent the first away', () => {
      move(10);
      vi.advanceTimersByTime(stage.settings.dwell);
      fire('keydown', { key: 'Escape' });
      open.mockReset();
      move(210);
      opensAfter(stage.settings.dwell);
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
    stage.settings = { opens: 'click', dwell: 500 };
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
    stage.onTheWay = true;
    move(40, 30);
    vi.advanceTimersByTime(1000);
    const card = document.createElement('div');
    card.id = 'card';
    document.body.append(card);
    fire('pointermove', { x: 50, y: 60 }, true, card);
    vi.advanceTimersByTime(1000);
    expect(close).not.toHaveBeenCalled();
    stage.onTheWay = false;
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
