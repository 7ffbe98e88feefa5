// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardHost, createCardHost } from '../../../page/card/card-host.ts';

let host: CardHost;
let anchor: Range;
const lost = vi.fn();

/** The DOM of the tests has no layout: the words are where a test says. */
function wordsAt(top: number) {
  anchor.getBoundingClientRect = () => new DOMRect(100, top, 60, 20);
  anchor.getClientRects = () => [new DOMRect(100, top, 60, 20)] as unknown as DOMRectList;
}

const hostElements = () => [...document.querySelectorAll('[popover]')];
/** Lets mutation records arrive and the next frame come. */
const soon = () => vi.advanceTimersByTimeAsync(50);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.textContent = 'words';
  anchor = document.createRange();
  anchor.selectNodeContents(document.body);
  wordsAt(100);
  lost.mockReset();
  host = createCardHost(document, { css: '' });
  host.onLost(lost);
});

afterEach(() => host.dispose());

describe('the card host', () => {
  it('is in the page only while a card is shown', () => {
    const before = document.documentElement.outerHTML;
    expect(host.isShown).toBe(false);
    host.show(anchor, null);
    expect(hostElements()).toHaveLength(1);
    expect(host.isShown).toBe(true);
    host.hide();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(lost).not.toHaveBeenCalled();
  });

  it('shows nothing of its inside to the page', () => {
    host.container.textContent = 'secret';
    host.show(anchor, null);
    const [element] = hostElements();
    expect(element?.shadowRoot).toBeNull();
    expect(document.documentElement.outerHTML).not.toContain('secret');
  });

  it('is lost when the page removes it', async () => {
    host.show(anchor, null);
    hostElements()[0]?.remove();
    await soon();
    expect(host.isShown).toBe(false);
    expect(lost).toHaveBeenCalledOnce();
  });

  it('is lost when the page hides it', () => {
    host.show(anchor, null);
    hostElements()[0]?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
    expect(lost).not.toHaveBeenCalled();
    hostElements()[0]?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
    expect(lost).toHaveBeenCalledOnce();
  });

  it('is lost when a modal dialog opens above it, but not for a dialog that leaves the page usable', () => {
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    host.show(anchor, null);
    const toggle = (modal: boolean) => {
      Object.assign(dialog, { matches: (selector: string) => selector === ':modal' && modal });
      dialog.dispatchEvent(new Event('toggle'));
    };
    toggle(false);
    expect(lost).not.toHaveBeenCalled();
    toggle(true);
    expect(lost).toHaveBeenCalledOnce();
  });

  it('is lost when its words have scrolled away', async () => {
    host.show(anchor, null);
    wordsAt(-500);
    window.dispatchEvent(new Event('scroll'));
    await soon();
    expect(lost).toHaveBeenCalledOnce();
    expect(hostElements()).toEqual([]);
  });

  it('does not show for words that are out of view', () => {
    wordsAt(9_000);
    host.show(anchor, null);
    expect(lost).toHaveBeenCalledOnce();
    expect(hostElements()).toEqual([]);
  });

  it('can be shown again after it was lost', () => {
    wordsAt(9_000);
    host.show(anchor, null);
    wordsAt(100);
    host.show(anchor, null);
    expect(host.isShown).toBe(true);
    expect(hostElements()).toHaveLength(1);
  });

  it('takes the scheme it is given', () => {
    host.setScheme('dark');
    expect(host.container.dataset.scheme).toBe('dark');
  });
});
