// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFlash, flashMs } from '../../../page/jump/jump.ts';
import { pageFrom } from '../page-from.ts';

let flashed: (string | null)[];

beforeEach(() => {
  vi.useFakeTimers();
  flashed = [];
});

const flashFor = () => createFlash({ setFlash: (range) => flashed.push(range?.toString() ?? null) });

describe('where a jump leads', () => {
  it('is lit up for a while, and told to whoever scrolls there', () => {
    const { anchors } = pageFrom('<p>One.</p><p>Two.</p>');
    expect(flashFor()(anchors, { block: 1 })?.toString()).toBe('Two.');
    expect(flashed).toEqual(['Two.']);
    vi.advanceTimersByTime(flashMs);
    expect(flashed).toEqual(['Two.', null]);
  });

  it('is only the span that was asked for', () => {
    const { anchors } = pageFrom('<p>One two.</p>');
    flashFor()(anchors, { block: 0, start: 4, end: 7 });
    expect(flashed).toEqual(['two']);
  });

  it('is lit up for its whole time after a second jump', () => {
    const { anchors } = pageFrom('<p>One.</p><p>Two.</p>');
    const flash = flashFor();
    flash(anchors, { block: 0 });
    vi.advanceTimersByTime(flashMs - 100);
    flash(anchors, { block: 1 });
    vi.advanceTimersByTime(200);
    expect(flashed).toEqual(['One.', 'Two.']);
  });

  it('is nowhere when the words are gone', () => {
    const { anchors } = pageFrom('<p>One.</p>');
    document.body.replaceChildren();
    expect(flashFor()(anchors, { block: 0 })).toBeNull();
    expect(flashed).toEqual([]);
  });
});
