import Fuse from 'fuse.js';
import type { SiteRow, SitesView } from '../section/options-view.ts';

/** Rows of the bundled list shown for what is typed; with more, typing on is quicker. */
const mostListed = 8;

/**
 * The reader's own rows that fit what is typed (all, if nothing is typed), and those of the bundled list that are not among
 * them (none, if nothing is typed): best first, as people type, who leave out "The" and begin at the beginning.
 */
export function findSites(
  { rows, countries }: SitesView,
  typed: string,
): { own: readonly SiteRow[]; listed: readonly SiteRow[] } {
  const query = typed.trim();
  if (query === '') return { own: rows, listed: [] };
  const ruled = new Set(rows.map(({ pattern }) => pattern));
  const others = countries.flatMap(({ sites }) => sites).filter(({ pattern }) => !ruled.has(pattern));
  return { own: ranked(rows, query), listed: ranked(others, query).slice(0, mostListed) };
}

function ranked(rows: readonly SiteRow[], query: string): readonly SiteRow[] {
  const fuse = new Fuse(rows, {
    keys: [
      { name: 'name', getFn: ({ name }) => name.replace(/^The /, ''), weight: 2 },
      { name: 'pattern', getFn: ({ pattern }) => pattern },
    ],
    threshold: 0.2,
    ignoreDiacritics: true,
  });
  return fuse.search(query).map(({ item }) => item);
}
