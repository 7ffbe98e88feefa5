import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPort } from '../../contract/follow.ts';
import { followView } from '../../page/follow/follow-view.ts';
import { type World as ArticleWorld, meetingPoint as articlePoint } from '../article/meeting-point.ts';
import { native } from '../article/native.ts';

/** Where a second injection into the same frame finds the first one. */
const meetingPoint = Symbol.for('newsgloss.follow');

type World = ArticleWorld & { [meetingPoint]?: AbortController };

/** Injected by the side panel, which then opens a port: while that is open it is told what is in view. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world[meetingPoint]?.abort();
  const end = new AbortController();
  world[meetingPoint] = end;
  const held = () => (world[articlePoint]?.isAlive() ? (world[articlePoint].session()?.held() ?? null) : null);
  const follow = (port: chrome.runtime.Port) => {
    if (port.name !== followPort) return;
    const over = new AbortController();
    port.onDisconnect.addListener(() => over.abort());
    followView(document, held, (blocks) => port.postMessage(blocks), AbortSignal.any([end.signal, over.signal]));
  };
  native.runtime.onConnect.addListener(follow);
  end.signal.addEventListener('abort', () => native.runtime?.onConnect.removeListener(follow));
});
