import browser from 'webextension-polyfill';
import { type BlocksInView, followPort } from '../../contract/follow.ts';

/**
 * Hears which blocks of a tab's article its reader sees, until it is ended. Where the browser does not allow it, nothing is
 * ever heard.
 *
 * @param lost called once the page is gone: another may be in the tab
 */
export function followPage(tab: number, heard: (blocks: BlocksInView) => void, lost: () => void): () => void {
  let port: browser.Runtime.Port | null = null;
  let isOver = false;
  const follow = async () => {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/follow.js'] });
    if (isOver) return;
    port = browser.tabs.connect(tab, { name: followPort, frameId: 0 });
    port.onMessage.addListener((blocks) => heard(blocks as BlocksInView));
    // Told of what the other side ends only.
    port.onDisconnect.addListener(lost);
  };
  follow().catch((error: unknown) => console.debug('Newsgloss:', error));
  return () => {
    isOver = true;
    port?.disconnect();
  };
}
