// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { findFramedStory } from '../../../page/frames/find-framed-story.ts';

/** A frame with so many paragraphs in it; none: what it holds is hidden from the page. */
function frame(url: string, paragraphs: number | null, shown = true): HTMLIFrameElement {
  const element = document.createElement('iframe');
  const inside = new DOMParser().parseFromString(
    `<p>${'The ministers met again. '.repeat(10)}</p>`.repeat(paragraphs ?? 0),
    'text/html',
  );
  Object.defineProperty(inside, 'URL', { value: url });
  Object.defineProperty(element, 'contentDocument', { value: paragraphs === null ? null : inside });
  element.checkVisibility = () => shown;
  return element;
}
const found = (...frames: HTMLIFrameElement[]) => {
  vi.spyOn(document, 'querySelectorAll').mockReturnValue(frames as never);
  // As browsers run it: from its source, where nothing else is known.
  return new Function(`return (${findFramedStory.toString()})()`)();
};

describe('findFramedStory', () => {
  it('finds the frame with most text, and where it stands', () => {
    const story = frame('https://paper.example/story-in-frame', 20);
    expect(found(frame('https://paper.example/box', 8), story)).toEqual({
      url: 'https://paper.example/story-in-frame',
    });
  });

  it('has no address for a frame that the page filled itself', () => {
    expect(found(frame('about:srcdoc', 20))).toEqual({ url: null });
  });

  it('says nothing of frames with little text, of those of other sites, and of hidden ones', () => {
    expect(found(frame('https://paper.example/advert', 2))).toBeNull();
    expect(found(frame('https://other.example/', null))).toBeNull();
    expect(found(frame('https://paper.example/story', 20, false))).toBeNull();
    expect(found()).toBeNull();
  });
});
