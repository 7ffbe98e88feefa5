import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../explain/model/article.ts';
import type { StoryMap } from '../../explain/model/place.ts';
import type { AskWorker } from './ask-worker.ts';

/** The places on which a story turns, on a map; null: none, or not yet known. */
export function useStoryMap(ask: AskWorker, article: Article | null): StoryMap | null {
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly map: StoryMap | null } | null>(null);
  const of = article === null ? '' : article.blocks.map(({ text }) => text).join('\n');
  useEffect(() => {
    if (article === null) return;
    let isWanted = true;
    const draw = (map: StoryMap | null) => isWanted && setDrawn({ of, map });
    ask({ type: 'story-map', article, url: null }).then(draw, () => draw(null));
    return () => {
      isWanted = false;
    };
  }, [of]);
  return drawn?.of === of ? drawn.map : null;
}
