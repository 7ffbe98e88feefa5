import browser from 'webextension-polyfill';
import type { ToPage } from '../messages.ts';
import { sender } from '../messenger.ts';

/** Sends to the page's script in the top frame of a tab. Rejects with NoAnswerError where none runs. */
export function pageSender(tab: number) {
  return sender<ToPage>((message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }));
}
