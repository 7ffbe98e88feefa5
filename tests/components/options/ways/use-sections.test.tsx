// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { options } from '../shown-options.tsx';

const focused = () => document.activeElement?.id;
const current = (box: Element) => box.querySelector('nav [aria-current]')?.getAttribute('href');
const goTo = (hash: string) =>
  act(async () => {
    const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await gone;
  });

describe('the address of a section', () => {
  it('opens the options there, with the focus on its heading', () => {
    location.hash = '#topics';
    const { box } = options();
    expect(focused()).toBe('h-topics');
    expect(current(box)).toBe('#topics');
  });

  it('goes there and back', async () => {
    const { box } = options();
    await goTo('#packs');
    expect(focused()).toBe('h-packs');
    await goTo('#reading');
    expect(focused()).toBe('h-reading');
    expect(current(box)).toBe('#reading');
  });

  it('that is none of a section moves nothing', async () => {
    const { box } = options();
    await goTo('#nowhere');
    expect(focused()).not.toMatch(/^h-/);
    expect(current(box)).toBe('#sites');
  });

  it('is the current one until the reader scrolls on, however near the end it lies', async () => {
    const { box } = options();
    const scroll = () =>
      act(async () => {
        dispatchEvent(new Event('scroll'));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      });
    await goTo('#packs');
    await scroll();
    expect(current(box)).toBe('#packs');
    await act(() => void dispatchEvent(new Event('wheel')));
    await scroll();
    // Without a layout all headings are in sight, and the page is at its end.
    expect(current(box)).toBe('#about');
  });
});
