// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onReadOn } from '../../../page/jump/read-on.ts';

const readOn = vi.fn();
let end: AbortController;

function scrollTo(y: number, finished = false) {
  vi.stubGlobal('scrollY', y);
  window.dispatchEvent(new Event('scroll'));
  if (finished) window.dispatchEvent(new Event('scrollend'));
}

beforeEach(() => {
  vi.stubGlobal('innerHeight', 1000);
  readOn.mockReset();
  end = new AbortController();
  onReadOn(window, readOn, end.signal);
});

afterEach(() => end.abort());

describe('reading on after a jump', () => {
  it('is not the scrolling of the jump itself', () => {
    scrollTo(5000);
    scrollTo(9000, true);
    expect(readOn).not.toHaveBeenCalled();
  });

  it('begins more than a window and a half from where the jump led', () => {
    scrollTo(9000, true);
    scrollTo(10_400, true);
    expect(readOn).not.toHaveBeenCalled();
    scrollTo(10_600);
    expect(readOn).toHaveBeenCalledOnce();
  });

  it('counts from where it is, after a jump that needed no scrolling', () => {
    vi.useFakeTimers();
    const fresh = vi.fn();
    const own = new AbortController();
    onReadOn(window, fresh, own.signal);
    vi.advanceTimersByTime(600);
    scrollTo(100);
    scrollTo(1700);
    expect(fresh).toHaveBeenCalledOnce();
    own.abort();
  });

  it('is no longer told once it has ended', () => {
    scrollTo(9000, true);
    end.abort();
    scrollTo(20_000);
    expect(readOn).not.toHaveBeenCalled();
  });
});
