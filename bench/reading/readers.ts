/** Who reads: ours first. */
export const readers = ['newsgloss', 'readability', 'defuddle'] as const;
export type Reader = (typeof readers)[number];

/** The list from its n-th item on and round: over many turns each is as often first as last. */
export function inTurn<Item>(items: readonly Item[], n: number): Item[] {
  const first = n % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
