import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followHeldKey } from '../../page/pointed/held-key.ts';
import { type World as ArticleWorld, meetingPoint as articlePoint } from '../article/meeting-point.ts';
import { askPointed } from './ask-pointed.ts';

/** Where a second injection into the same frame finds the first one. */
const meetingPoint = Symbol.for('newsgloss.held-key');

type World = ArticleWorld & { [meetingPoint]?: AbortController };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  // The newer one takes over: an update may have left the older one behind, and that can ask nobody any more.
  world[meetingPoint]?.abort();
  const end = new AbortController();
  world[meetingPoint] = end;
  followHeldKey(
    document,
    {
      session: () => (world[articlePoint]?.isAlive() ? world[articlePoint].session() : null),
      ask: askPointed,
    },
    end.signal,
  );
});
