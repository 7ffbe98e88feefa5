import { mulberry32 } from '../../../scripts/chance/mulberry32.ts';

export interface Chance {
  /** From zero, and below. */
  below(most: number): number;
  of<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** A sequence that is the same for the same seed. */
export function chanceOf(seed: number): Chance {
  const random = mulberry32(seed);
  const below = (most: number) => Math.floor(random() * most);
  return { below, of: (items) => items[below(items.length)] as (typeof items)[0] };
}
