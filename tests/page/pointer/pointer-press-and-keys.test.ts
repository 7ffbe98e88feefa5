// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { bindBeforeEach, close, fire, move, open, stage } from './bound-pointer.ts';

bindBeforeEach();

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
    stage.pointer.openByKey('B', true);
    expect(open).toHaveBeenCalledExactlyOnceWith('B', true);
    fire('keydown', { key: 'Escape' });
    expect(close).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(false);
  });

  it('leaves Escape alone while it ends an input method', () => {
    stage.pointer.openByKey('B', true);
    fire('keydown', { key: 'Escape', isComposing: true });
    expect(close).not.toHaveBeenCalled();
  });
});

describe('the end', () => {
  it('stops timers and listeners with its signal', () => {
    move(10);
    stage.end.abort();
    vi.advanceTimersByTime(1000);
    fire('click', { x: 10, y: 5 });
    expect(open).not.toHaveBeenCalled();
  });
});
