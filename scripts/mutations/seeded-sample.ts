/** `size` of the items, in their order; the same ones for the same seed and items. */
export function seededSample<Item>(items: readonly Item[], size: number, seed: number): readonly Item[] {
  const random = mulberry32(seed);
  return items
    .map((item, at) => ({ item, at, weight: random() }))
    .sort((a, b) => a.weight - b.weight)
    .slice(0, size)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Numbers in [0, 1) that depend on the seed alone. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
