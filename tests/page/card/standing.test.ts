// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchStanding } from '../../../page/card/standing.ts';
import { given } from '../../given.ts';

let end: AbortController;
let host: HTMLElement;
let container: HTMLElement;
let isMeant: (press: MouseEvent) => boolean;
/** Has the browser say whether the card is drawn as it is. */
let drawn: (isVisible: boolean | undefined) => void;
/** Elements above the card, by no matter which way. */
let top: Element;
const edges = new DOMRect(100, 100, 300, 200);

const standsFor = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const press = (change: Partial<MouseEvent> = {}) =>
  isMeant({ isTrusted: true, detail: 1, clientX: 200, clientY: 200, ...change } as MouseEvent);
const moveTo = (rect: DOMRect) => {
  container.getBoundingClientRect = () => rect;
};

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  host = document.body.appendChild(document.createElement('div'));
  container = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  top = host;
  moveTo(edges);
  given(document, 'elementFromPoint', () => top);
  given(
    globalThis,
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        drawn = (isVisible) => callback([{ isVisible } as never], this as never);
      }
      observe() {}
      disconnect() {}
    },
  );
  isMeant = watchStanding(container, end.signal);
});
afterEach(() => end.abort());

describe('a press in a card', () => {
  it('is meant once the card has stood for half a second', async () => {
    expect(press()).toBe(false);
    await standsFor(400);
    expect(press()).toBe(false);
    await standsFor(100);
    expect(press()).toBe(true);
    expect(container.hasAttribute('data-stands')).toBe(true);
  });

  it('is not meant soon after something lay over it', async () => {
    await standsFor(1000);
    top = document.body;
    expect(press()).toBe(false);
    top = host;
    await standsFor(400);
    expect(press()).toBe(false);
    await standsFor(200);
    expect(press()).toBe(true);
  });

  it('is not meant soon after the card moved, but it may grow at one end', async () => {
    await standsFor(1000);
    moveTo(new DOMRect(100, 50, 300, 250));
    expect(press()).toBe(true);
    moveTo(new DOMRect(100, 50, 300, 350));
    expect(press()).toBe(true);
    moveTo(new DOMRect(100, 40, 300, 350));
    expect(press()).toBe(false);
    await standsFor(1000);
    moveTo(new DOMRect(110, 40, 300, 350));
    expect(press()).toBe(false);
  });

  it('is not meant while the browser says that the card is not drawn as it is; where it cannot say, that is no reason', async () => {
    drawn(undefined);
    await standsFor(1000);
    expect(press()).toBe(true);
    drawn(false);
    await standsFor(1000);
    expect(press()).toBe(false);
    drawn(true);
    await standsFor(600);
    expect(press()).toBe(true);
  });

  it('must be the browser’s own, and hit the card unless it is a key’s', async () => {
    await standsFor(1000);
    expect(press({ isTrusted: false })).toBe(false);
    given(document, 'elementFromPoint', (x: number) => (x === 7 ? document.body : host));
    expect(press({ clientX: 7 })).toBe(false);
    expect(press({ clientX: 7, detail: 0 })).toBe(true);
  });

  it('is not meant after the card is gone', async () => {
    await standsFor(1000);
    end.abort();
    expect(container.hasAttribute('data-stands')).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
