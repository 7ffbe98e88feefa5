// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { answer, fill, onAPageWithATreaty, settle } from './session-page.ts';

const page = onAPageWithATreaty();

describe('a page on which story follows story', () => {
  const tops = new Map<string, number>();
  const scrollTo = async (...lines: readonly [text: string, top: number][]) => {
    for (const [text, top] of lines) tops.set(text, top);
    window.dispatchEvent(new Event('scrollend'));
    await settle();
  };
  const stories = ['The first story has a treaty.', 'The second story', 'Another treaty, of the second story.'];

  it('is asked about by the story that is in view, and marks that one', async () => {
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
      return { top: tops.get(this.toString()) ?? 0 } as DOMRect;
    });
    vi.stubGlobal('innerHeight', 800);
    fill(...stories);
    tops.set('The second story', 5000);
    page.ports.ask = vi.fn(async (outline) => {
      const { reading, ...rest } = answer(outline);
      const isSecond = (outline.at ?? 0) >= 1;
      const reach = isSecond ? [1, 3] : [0, 1];
      const mentions = reading.mentions.filter(({ block }) => block >= 1 === isSecond);
      return { ...rest, reading: { ...reading, mentions, article: { reach } as never } };
    });
    page.begin();
    await settle();
    const marked = () =>
      [...(page.registry.held.get('n1-dotted')?.ranges ?? [])].map((range) => range.startContainer.textContent);
    expect(marked()).toEqual([stories[0]]);

    await scrollTo(['The second story', 900]);
    expect(page.ports.ask).toHaveBeenCalledTimes(1);
    await scrollTo(['The second story', 100]);
    expect(page.ports.ask).toHaveBeenCalledTimes(2);
    expect(marked()).toEqual([stories[2]]);

    await scrollTo(['The second story', -50]);
    expect(page.ports.ask).toHaveBeenCalledTimes(2);
    await scrollTo(['The second story', 900]);
    expect(marked()).toEqual([stories[0]]);
  });
});
