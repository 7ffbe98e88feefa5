import browser from 'webextension-polyfill';
import { patternsOf } from '../sites/host.ts';

/**
 * Asks the reader, by the browser's own prompt, for some hosts. Must be called within a click, before anything is
 * awaited. False: refused, or the browser closed the asking page over it.
 */
export function requestHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.flatMap(patternsOf) });
}

/** Gives a permission back. False: the browser keeps it, for instance because a wider one covers it. */
export function giveBackHost(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: patternsOf(host) });
}
