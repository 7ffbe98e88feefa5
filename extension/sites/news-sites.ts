import listed from './news-sites.json' with { type: 'json' };

export interface NewsSite {
  /** Host under which articles are served, lower case, without "www.". */
  readonly domain: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the publisher. */
  readonly country: string;
}

/** The bundled list of news sites, offered at welcome; never granted by itself. */
export interface NewsSites {
  readonly all: readonly NewsSite[];
  readonly domains: readonly string[];
  has(domain: string): boolean;
}

export function newsSitesFrom(all: readonly NewsSite[]): NewsSites {
  const domains = all.map((site) => site.domain);
  const known = new Set(domains);
  return { all, domains, has: (domain) => known.has(domain) };
}

export const bundledNewsSites: NewsSites = newsSitesFrom(listed);
