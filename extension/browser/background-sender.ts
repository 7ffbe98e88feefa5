import browser from 'webextension-polyfill';
import type { ToBackground } from '../messages.ts';
import { sender } from '../messenger.ts';

/** Sends from one of the extension's own pages to the background. */
export const toBackground = sender<ToBackground>((message) => browser.runtime.sendMessage(message));
