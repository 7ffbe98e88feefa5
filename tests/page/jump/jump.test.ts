// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createJump, FLASH_MS } from '../../../page/jump/jump.ts';
import { pageFrom } from '../page-from.ts';

const scrolled = vi.fn();
let flashed: (string | null)[];
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  flashed = [];
  end = new AbortController();
  scrolled.mockClear();
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(scrolled);
});

const jumpFor = () =>
  createJump(document, { setFlash: (range) => flashed.push(range?.toString() ?? null) }, end.signal);

describe('jump', () => {
  it('scrolls to a block and lights it up for a while', () => {
    const { anchors } = pageFrom('<p>One.</p><p>Two.</p>');
    expect(jumpFor()(anchors, { block: 1 })).toBe(true);
    expect(scrolled).toHaveBeenCalledOnce();
    expect(flashed).toEqual(['Two.']);
    vi.advanceTimersByTime(FLASH_MS);
    expect(flashed).toEqual(['Two.', null]);
  });

  it('lights up only the span it is asked for', () => {
    const { anchors } = pageFrom('<p>One two.</p>');
    jumpFor()(anchors, { block: 0, start: 4, end: 7 });
    expect(flashed).toEqual(['two']);
  });

  it('lights a second jump up for its whole time', () => {
    const { anchors } = pageFrom('<p>One.</p><p>Two.</p>');
    const jump = jumpFor();
    jump(anchors, { block: 0 });
    vi.advanceTimersByTime(FLASH_MS - 100);
    jump(anchors, { block: 1 });
    vi.advanceTimersByTime(200);
    expect(flashed).toEqual(['One.', 'Two.']);
  });

  it('opens all closed details around, but not those whose summary it goes to', () => {
    const { anchors, outline } = pageFrom(
      '<details><summary>A</summary><details><summary>B</summary><p>c</p></details></details>',
    );
    const block = (text: string) => outline.blocks.findIndex((one) => one.text === text);
    const open = () => [...document.querySelectorAll('details')].map((details) => details.open);
    jumpFor()(anchors, { block: block('B') });
    expect(open()).toEqual([true, false]);
    jumpFor()(anchors, { block: block('c') });
    expect(open()).toEqual([true, true]);
  });

  it('says when the words are gone', () => {
    const { anchors } = pageFrom('<p>One.</p>');
    document.body.replaceChildren();
    expect(jumpFor()(anchors, { block: 0 })).toBe(false);
    expect(flashed).toEqual([]);
  });
});
