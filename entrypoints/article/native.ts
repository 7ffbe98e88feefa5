import type { ToBackground } from '../../extension/messages.ts';
import { sender } from '../../extension/messenger.ts';

/**
 * The browser's own promise API, without the polyfill: page scripts must stay small, and every browser that is
 * supported has it under one of these names.
 */
export const native: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

export const toBackground = sender<ToBackground>((message) => native.runtime.sendMessage(message));
