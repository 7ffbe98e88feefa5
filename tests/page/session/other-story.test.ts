// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { otherStory } from '../../../page/session/other-story.ts';
import type { Held } from '../../../page/session/reading-loop.ts';

/** A story that reaches from block 10 to block 20 of the page, with these distances of blocks from the window's top. */
const held = (tops: Readonly<Record<number, number>>, reach: readonly [number, number] | undefined = [10, 20]) =>
  ({
    answer: { reading: { article: { reach } } },
    page: {
      anchors: {
        whole: (block: number) => (block in tops ? { getBoundingClientRect: () => ({ top: tops[block] }) } : null),
      },
    },
  }) as unknown as Held;
const view = { innerHeight: 800 } as Window;

describe('otherStory', () => {
  it('is none while the middle of the window is in the story', () => {
    expect(otherStory(held({ 10: -500, 20: 500 }), view)).toBeNull();
    expect(otherStory(held({ 10: 300, 20: 5000 }), view)).toBeNull();
  });

  it('is the next one when its headline has come to the middle', () => {
    expect(otherStory(held({ 10: -5000, 20: 390 }), view)).toBe(20);
  });

  it('is the one before when this headline is below the middle', () => {
    expect(otherStory(held({ 10: 500, 20: 5000 }), view)).toBe(9);
  });

  it('is none before the first story, after the last, and where a headline has left the page', () => {
    expect(otherStory(held({ 0: 500 }, [0, 20]), view)).toBeNull();
    expect(otherStory(held({ 10: -5000 }), view)).toBeNull();
    expect(otherStory(held({}), view)).toBeNull();
  });

  it('is none where the page holds one text', () => {
    expect(otherStory(held({ 0: 5000 }, undefined), view)).toBeNull();
  });
});
