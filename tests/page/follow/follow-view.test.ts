// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BlocksInView } from '../../../contract/follow.ts';
import { followView } from '../../../page/follow/follow-view.ts';
import type { Held } from '../../../page/session/reading-loop.ts';
import { pageFrom } from '../page-from.ts';

/** A window of 100 pixels over paragraphs of 50 each. */
const paragraphPx = 50;
let scrolled: number;
let held: Held | null;
let end: AbortController;
const told = vi.fn<(blocks: BlocksInView) => void>();
const looks = vi.fn();

function heldOf(count: number): Held {
  const page = pageFrom(
    Array.from({ length: count }, (_, at) => `<p>Paragraph number ${at} of the story.</p>`).join(''),
  );
  return { page, answer: { reading: { article: { blocks: page.outline.blocks } } } } as unknown as Held;
}

const scrollTo = (top: number) => {
  scrolled = top;
  window.dispatchEvent(new Event('scroll'));
};

beforeEach(() => {
  vi.useFakeTimers();
  told.mockReset();
  looks.mockReset();
  scrolled = 0;
  held = heldOf(6);
  end = new AbortController();
  vi.stubGlobal('innerHeight', 100);
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    looks();
    const at = Number(/number (\d+)/.exec(this.toString())?.[1] ?? 0);
    return new DOMRect(0, at * paragraphPx - scrolled, 300, paragraphPx);
  });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what the reader sees', () => {
  it('is told at once, and again when scrolling brings other paragraphs into view', () => {
    followView(document, () => held, told, end.signal);
    expect(told.mock.calls).toEqual([[[0, 1]]]);
    scrollTo(100);
    scrollTo(150);
    expect(told).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(150);
    expect(told.mock.lastCall).toEqual([[3, 4]]);
  });

  it('is not told again while it is the same, nor does a sliver count', () => {
    followView(document, () => held, told, end.signal);
    scrollTo(15);
    vi.advanceTimersByTime(150);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is nothing of a page that is not read, and of another reading its own', () => {
    held = null;
    followView(document, () => held, told, end.signal);
    expect(told.mock.calls).toEqual([[[]]]);
    held = heldOf(1);
    scrollTo(1);
    vi.advanceTimersByTime(150);
    expect(told.mock.lastCall).toEqual([[0]]);
  });

  it('is looked at no longer once nobody listens', () => {
    followView(document, () => held, told, end.signal);
    scrollTo(100);
    end.abort();
    looks.mockReset();
    vi.advanceTimersByTime(1000);
    scrollTo(200);
    vi.advanceTimersByTime(1000);
    expect(looks).not.toHaveBeenCalled();
  });
});
