import { story } from '../../components/sample/story.ts';
import type { Outline } from '../../explain/model/outline.ts';

const texts: ReadonlySet<string> = new Set([story.headline, ...story.paragraphs]);

/** What a page of ours says, but for what it says of itself: the article is the story, in English, whatever stands around it. */
export function onlyStory(outline: Outline): Outline {
  return {
    ...outline,
    meta: { ...outline.meta, title: story.headline, lang: 'en', dir: 'ltr' },
    // A block's place is its id, so none is left out.
    blocks: outline.blocks.map((block) =>
      texts.has(block.text) ? block : { ...block, text: '', quiet: [], linkChars: 0, boldChars: 0 },
    ),
  };
}
