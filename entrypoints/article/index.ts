import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createArticleScript } from './article-script.ts';
import { meetingPoint, type World } from './meeting-point.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[meetingPoint]?.isAlive()) return world[meetingPoint].wake();
  // None yet, or one that an update left behind and that can ask nobody any more. (Where a new version runs in a world of
  // its own, nothing is found here, and the old one ends itself.)
  world[meetingPoint]?.end();
  world[meetingPoint] = createArticleScript();
  world[meetingPoint].wake();
});
