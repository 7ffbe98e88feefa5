import { hostChain, hostOf, isAddress } from './host.ts';

/**
 * A site as rules name it: a host, or a host and the beginning of a path ("courier.example/world"). A rule for it holds
 * for all below the host, and for the path in whole parts: "/world" covers "/world/asia" and not "/worldwide".
 */

/** The site that an http(s) address is: its host with its whole path. Null for other addresses. */
export function siteOf(url: string): string | null {
  const host = hostOf(url);
  return host === null ? null : [host, ...partsOf(new URL(url).pathname)].join('/');
}

export function hostOfSite(site: string): string {
  return site.split('/', 1)[0] ?? site;
}

/** Whether it names a part of a host only. */
export function isPart(site: string): boolean {
  return site.includes('/');
}

/** Every site that holds this one, nearest first: by host, and on each host by path. */
export function siteChain(site: string): readonly string[] {
  const [host = '', ...parts] = site.split('/');
  const paths = parts.map((_, at) => parts.slice(0, parts.length - at));
  return hostChain(host).flatMap((at) => [...paths.map((path) => [at, ...path].join('/')), at]);
}

/**
 * The site that a reader typed: an address, a host (with "www." or "*." or without), each with a path or without. Null
 * where it is none. Chromium refuses a whole registration for one bad pattern and Firefox takes it, so nothing else may
 * get into a rule.
 */
export function siteFromInput(input: string): string | null {
  const typed = input.trim().replace(/^\*\./, '');
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  const host = hostOf(address);
  if (host === null || !/^[a-z0-9.:[\]-]+$/.test(host)) return null;
  const isHost = isAddress(host) || /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z0-9-]{2,}$/.test(host);
  return isHost ? siteOf(address) : null;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}
