/** Hosts, and the match patterns that ask the browser for them. A rule for a host holds for the host itself and all below it. */

/** Stands for every host where hosts are asked for. */
export const everyHost = '*';

/** What may be asked for at run time; also in the manifest. */
export const optionalPatterns = ['*://*/*'];

/** Match patterns that cover a host and its subdomains, in both browsers' syntax. */
export function patternsOf(host: string): string[] {
  return isAddress(host) || host === everyHost ? [`*://${host}/*`] : [`*://*.${host}/*`];
}

/**
 * The host of an http(s) address in rule form (lower case, without "www."), or null for other addresses. Never an ending
 * that many sites share: "www.com" and "www.gov.uk" stay what they are.
 */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const bare = hostname.replace(/^www\.(?=.+\.)/, '');
  return (sharedEnding.test(bare) ? hostname : bare) || null;
}

/** The commonest endings of two parts. What a reader types is held against the whole list (entrypoints/options/shared-ending.ts). */
const sharedEnding = /^(?:ac|co|com|edu|go|gob|gouv|gov|mil|ne|net|or|org)\.[a-z]{2}$/;

/** The host itself, then each parent: "a.b.co" → ["a.b.co", "b.co"]. */
export function hostChain(host: string): readonly string[] {
  if (isAddress(host)) return [host];
  const labels = host.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, at) => labels.slice(at).join('.'));
}

/** Of a host that is a number or this machine, nothing is above or below. */
export const isAddress = (host: string) => /^\d+(\.\d+){3}$/.test(host) || host.startsWith('[') || host === 'localhost';
