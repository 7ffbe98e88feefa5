import listed from './news-sites.json' with { type: 'json' };

export interface NewsSite {
  /** Host under which articles are served, lower case, without "www.". */
  readonly domain: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the publisher. */
  readonly country: string;
  /** ISO date on which it came into the list; absent: it was in the first. */
  readonly added?: string;
}

/** The bundled list of news sites, offered at welcome; never granted by itself. */
export interface NewsSites {
  readonly all: readonly NewsSite[];
  readonly domains: readonly string[];
  /** ISO date of the youngest addition. */
  readonly newest: string;
  has(domain: string): boolean;
}

const firstList = '2026-01-01';

export function newsSitesFrom(all: readonly NewsSite[]): NewsSites {
  const domains = all.map((site) => site.domain);
  const known = new Set(domains);
  const newest = all.reduce((latest, { added = '' }) => (added > latest ? added : latest), firstList);
  return { all, domains, newest, has: (domain) => known.has(domain) };
}

export const bundledNewsSites: NewsSites = newsSitesFrom(listed);
