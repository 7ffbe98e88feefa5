export interface LinkedPiece {
  readonly text: string;
  /** The entry that the piece names; null for plain text. */
  readonly entry: string | null;
}

/**
 * Cuts a definition into plain text and the terms it names that are entries themselves: whole words, in any case, also
 * with a plural ending; the first mention of each, longer terms first. Joined, the pieces give the text again.
 */
export function linkTerms(
  text: string,
  related: readonly { readonly id: string; readonly term: string }[],
): readonly LinkedPiece[] {
  // Only what stands there at all goes into the pattern: making one is what costs.
  const lower = text.toLowerCase();
  const standing = related.filter(({ term }) => term !== '' && lower.includes(term.toLowerCase()));
  const byTerm = new Map(standing.map(({ id, term }) => [term.toLowerCase(), id]));
  if (byTerm.size === 0) return [{ text, entry: null }];
  const terms = [...byTerm.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${terms.join('|')})(?:e?s)?(?![\\p{L}\\p{N}-])`, 'giu');
  const pieces: LinkedPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const key = (match[1] ?? '').toLowerCase();
    const entry = byTerm.get(key);
    if (entry === undefined) continue;
    byTerm.delete(key);
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), entry: null });
    pieces.push({ text: match[0], entry });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), entry: null });
  return pieces;
}

function escaped(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
