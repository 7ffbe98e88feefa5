import type { SiteRow, SitesView } from './options-view.ts';

/** Rows of the bundled list shown for what is typed; with more, typing on is quicker. */
const mostListed = 8;

/**
 * The reader's own rows that hold what is typed in name or address (all, if nothing is typed), and those of the bundled
 * list that are not among them (none, if nothing is typed).
 */
export function findSites(
  { rows, countries }: SitesView,
  typed: string,
): { own: readonly SiteRow[]; listed: readonly SiteRow[] } {
  const query = typed.trim().toLowerCase();
  if (query === '') return { own: rows, listed: [] };
  const holds = ({ name, pattern }: SiteRow) =>
    name.toLowerCase().includes(query) || pattern.toLowerCase().includes(query);
  const ruled = new Set(rows.map(({ pattern }) => pattern));
  const listed = countries.flatMap(({ sites }) => sites).filter((site) => !ruled.has(site.pattern) && holds(site));
  return { own: rows.filter(holds), listed: listed.slice(0, mostListed) };
}
