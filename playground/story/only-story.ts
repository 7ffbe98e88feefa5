import type { Outline } from '../../explain/model/outline.ts';
import type { Story } from '../contract/story.ts';

/** The id of the element that holds the story, and nothing else on the page. */
export const storyId = 'the-story';

/** What the page says, but for all that is not the story: what its form, its briefing and its footer say is no part of it. */
export function onlyStory(outline: Outline, { headline, language, source }: Story): Outline {
  const inside = new Set<number>();
  outline.boxes.forEach(({ parent, hint }, index) => {
    if (inside.has(parent) || hint.split(' ').includes(storyId)) inside.add(index);
  });
  const last = outline.blocks.findLastIndex(({ box }) => inside.has(box));
  return {
    ...outline,
    // Nothing behind the story: then what is said there is no other question.
    boxes: outline.boxes.slice(0, Math.max(0, ...inside) + 1),
    meta: { ...outline.meta, title: headline, lang: language, tags: tagsOf(source), jsonLd: [], time: null },
    // A block's place is its id, so none is left out.
    blocks: outline.blocks
      .slice(0, last + 1)
      .map((block) => (inside.has(block.box) ? block : { ...block, text: '', quiet: [], linkChars: 0, boldChars: 0 })),
  };
}

/** As the story's own page would state where it is from. */
function tagsOf(source: Story['source']): Readonly<Record<string, string>> {
  if (source === null) return {};
  const stated = { 'og:site_name': source.site, author: source.author, 'article:published_time': source.published };
  return Object.fromEntries(Object.entries(stated).filter(([, content]) => content !== ''));
}
