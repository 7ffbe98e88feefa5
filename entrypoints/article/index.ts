import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createArticleScript } from './article-script.ts';

/** Where a second injection into the same frame finds the first one. */
const meetingPoint = Symbol.for('newsgloss.article');

type World = typeof globalThis & { [meetingPoint]?: ReturnType<typeof createArticleScript> };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[meetingPoint]?.isAlive()) return world[meetingPoint].wake();
  // None yet, or one left behind by an extension that was updated or removed since: it can ask nobody any more.
  world[meetingPoint]?.end();
  world[meetingPoint] = createArticleScript();
  world[meetingPoint].wake();
});
