import browser from 'webextension-polyfill';
import type { MessageSender } from '../background/explain-handlers.ts';
import { guarded } from '../border/guard.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import { dispatch } from '../messenger.ts';

/** Answers the extension's own pages and page scripts; nobody else. */
export function listen(handlers: Handlers<ToBackground, MessageSender>): void {
  const heard = guarded(handlers);
  // Answers by `respond` and not by a returned promise: every browser keeps the channel open for `true`.
  browser.runtime.onMessage.addListener((message, from, respond) => {
    const { tab, url = null } = from;
    const incognito = tab?.incognito ?? false;
    const own = url?.startsWith(browser.runtime.getURL('')) ?? false;
    const sender = { tab: tab?.id ?? null, frame: from.frameId ?? null, url, incognito, own };
    dispatch(heard, message, sender).then(respond);
    return true;
  });
}
