import { mulberry32 } from './mulberry32.ts';

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
