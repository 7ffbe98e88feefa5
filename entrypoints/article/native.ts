import type { ToBackground } from '../../extension/messages.ts';
import { sender } from '../../extension/messenger.ts';

/**
 * The browser's own promise API, without the polyfill: page scripts must stay small, and every browser that is
 * supported has it under one of these names. Where it is not `browser`, that may be an element of the page with this id.
 */
const { browser } = globalThis as { browser?: Partial<typeof chrome> };
export const native = browser?.runtime ? (browser as typeof chrome) : chrome;

export const toBackground = sender<ToBackground>((message) => native.runtime.sendMessage(message));
