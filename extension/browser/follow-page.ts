import browser from 'webextension-polyfill';
import { type BlocksInView, followPort } from '../../contract/follow.ts';

/**
 * Hears which blocks of a tab's article its reader sees, until it is ended. Where the browser does not allow it, nothing is
 * ever heard.
 */
export function followPage(tab: number, heard: (blocks: BlocksInView) => void): () => void {
  let port: browser.Runtime.Port | null = null;
  let isOver = false;
  const follow = async () => {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/follow.js'] });
    if (isOver) return;
    port = browser.tabs.connect(tab, { name: followPort, frameId: 0 });
    port.onMessage.addListener((blocks) => heard(blocks as BlocksInView));
  };
  follow().catch((error: unknown) => console.debug('Newsgloss:', error));
  return () => {
    isOver = true;
    port?.disconnect();
  };
}
