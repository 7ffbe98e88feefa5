// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { motionFor, scrollToRange } from '../../../page/jump/scroll-to-range.ts';
import { pageFrom } from '../page-from.ts';

const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockClear();
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(scrolled);
});

const scrollTo = (range: Range | null) => scrollToRange(document, range as Range, 'instant');

describe('scrolling to words', () => {
  it.each([
    [true, 'instant'],
    [false, 'smooth'],
  ])('takes the way that the reader likes: still %s', (matches, motion) => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList);
    expect(motionFor(document)).toBe(motion);
  });

  it('brings their place into the middle', () => {
    const { anchors } = pageFrom('<p>One.</p><p>Two.</p>');
    scrollTo(anchors.whole(1));
    expect(scrolled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ block: 'center', behavior: 'instant' }));
  });

  it('opens all closed details around, but not those whose summary it goes to', () => {
    const { anchors, outline } = pageFrom(
      '<details><summary>A</summary><details><summary>B</summary><p>c</p></details></details>',
    );
    const block = (text: string) => outline.blocks.findIndex((one) => one.text === text);
    const open = () => [...document.querySelectorAll('details')].map((details) => details.open);
    scrollTo(anchors.whole(block('B')));
    expect(open()).toEqual([true, false]);
    scrollTo(anchors.whole(block('c')));
    expect(open()).toEqual([true, true]);
  });

  it('goes by the words where their place is taller than most of the window: its middle may lie far from them', () => {
    const { anchors } = pageFrom('<p>One two.</p>');
    const scrolledBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
    const place = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const words = vi.spyOn(Range.prototype, 'getBoundingClientRect');
    words.mockReturnValue(new DOMRect(0, window.innerHeight, 50, 20));
    const scrollWithin = (share: number) => {
      place.mockReturnValue(new DOMRect(0, 0, 500, window.innerHeight * share));
      scrollTo(anchors.range(0, 4, 7));
    };
    scrollWithin(0.5);
    expect([scrolled.mock.calls.length, scrolledBy.mock.calls.length]).toEqual([1, 0]);
    scrollWithin(0.7);
    expect([scrolled.mock.calls.length, scrolledBy.mock.calls.length]).toEqual([1, 1]);
    expect(scrolledBy).toHaveBeenCalledWith(expect.objectContaining({ top: window.innerHeight / 2 + 10 }));
  });
});
