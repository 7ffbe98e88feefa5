import type { EntryMatch, SelectionMatch } from '../../explain/look-up/selection/selection-answer.ts';
import type { SearchView } from './search-view.ts';

/** One kind of hits, as they stand together under a heading. */
export interface HitGroup {
  readonly kind: 'glossary' | 'names' | 'places' | 'passages';
  readonly hits: readonly SelectionMatch[];
}

/** What was found, by kind; that with the best hit first. Nothing without a query. */
export function groupsOf({ query, answer }: SearchView): readonly HitGroup[] {
  if (query.trim() === '' || answer.kind === 'nothing') return [];
  return [...Map.groupBy(answer.matches, kindOf)].map(([kind, hits]) => ({ kind, hits }));
}

/** All hits in the order in which the arrow keys walk them. */
export function hitsOf(search: SearchView): readonly SelectionMatch[] {
  return groupsOf(search).flatMap(({ hits }) => hits);
}

/** What an entry that was found is called; null: it is not among the hits. */
export function termAmong(search: SearchView, entry: string): string | null {
  const found = hitsOf(search).find((hit): hit is EntryMatch => hit.kind === 'entry' && hit.entry === entry);
  return found?.term ?? null;
}

const kinds = {
  entry: 'glossary',
  person: 'names',
  initialism: 'names',
  place: 'places',
  passage: 'passages',
} as const;

function kindOf({ kind }: SelectionMatch): HitGroup['kind'] {
  return kinds[kind];
}

export const listId = 'search-hits';

/** The DOM id of a hit, for `aria-activedescendant`. */
export function hitId(at: number): string {
  return `search-hit-${at}`;
}
