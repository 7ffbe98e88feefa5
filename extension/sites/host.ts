/** Hosts and match patterns. A rule for a host holds for the host itself and all below it. */

/** What may be asked for at run time; also in the manifest. */
export const optionalPatterns = ['*://*/*'];

/** Match patterns that cover a host and its subdomains, in both browsers' syntax. */
export function patternsOf(host: string): string[] {
  return isAddress(host) ? [`*://${host}/*`] : [`*://*.${host}/*`];
}

/** The host of an http(s) address in rule form (lower case, without "www."), or null for other addresses. Never a bare
 * ending: "www.com" stays what it is. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\.(?=.+\.)/, '') || null;
}

/**
 * The host that a reader typed: an address, a host, or a host with "www." or "*.". Null where it is none. Chromium
 * refuses a whole registration for one bad pattern and Firefox takes it, so nothing else may get into a rule.
 */
export function hostFromInput(input: string): string | null {
  const typed = input.trim().toLowerCase().replace(/^\*\./, '');
  const host = hostOf(/^[a-z]+:\/\//.test(typed) ? typed : `https://${typed}`);
  if (host === null || !/^[a-z0-9.:[\]-]+$/.test(host)) return null;
  return host === 'localhost' || isAddress(host) || /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z0-9-]{2,}$/.test(host)
    ? host
    : null;
}

/** The host itself, then each parent: "a.b.co" → ["a.b.co", "b.co"]. */
export function hostChain(host: string): readonly string[] {
  if (isAddress(host)) return [host];
  const labels = host.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, at) => labels.slice(at).join('.'));
}

const isAddress = (host: string) => /^\d+(\.\d+){3}$/.test(host) || host.startsWith('[') || host === 'localhost';
