import { useEffect, useState } from 'preact/hooks';
import type { StoryMap } from '../../explain/model/place.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';

/** The places on which the story in front turns; null: none, or not yet known. */
export function useStoryMap(reading: Reading | null, url: string | null): StoryMap | null {
  const [map, show] = useState<StoryMap | null>(null);
  const article = reading?.isArticle ? reading.article : null;
  // Every look brings a new copy of what was read.
  const read = article && JSON.stringify(article.blocks.map(({ id, text }) => [id, text.length]));
  useEffect(() => {
    let current = true;
    show(null);
    if (article !== null)
      void toBackground({ type: 'story-map', article, url })
        .catch(() => null)
        .then((drawn) => current && show(drawn));
    return () => {
      current = false;
    };
  }, [read, url]);
  return map;
}
