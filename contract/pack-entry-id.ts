/** The id of a pack's entry holds its term, so that it can be found again by looking its term up. */
export function packEntryId(pack: string, term: string): string {
  return `${packPrefix(pack)}${term}`;
}

/** With what the ids of a pack's entries begin; no id of the bundled glossary has a colon. */
export function packPrefix(pack: string): string {
  return `pack:${pack}/`;
}

/** With what the ids of the reader's own words begin. */
export const wordPrefix = 'word:';

/** The name of the pack that an entry is from, or of the reader's own words; null: it is from none. */
export function packOf(entry: string): string | null {
  if (entry.startsWith(wordPrefix)) return 'Your words';
  return /^pack:([^/]+)\//.exec(entry)?.[1] ?? null;
}
