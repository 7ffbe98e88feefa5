import { mostOff } from './rounded.ts';

/** A share as people say it: so many in so many. */
export interface PlainShare {
  readonly some: number;
  readonly of: number;
  readonly isExact: boolean;
}

/** What people can picture, the smallest first; a share between two of them is not said at all. */
const denominators = [2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Of these only one: nobody pictures two in seven. */
const alone: ReadonlySet<number> = new Set([6, 7, 8, 9]);
/** Nobody pictures one in more. */
const mostOf = 1_000_000;

/**
 * The nearest share in small numbers: 0.34 → 1 in 3, 0.0714 → 1 in 14. Null where none is near enough, or where nothing, or all,
 * would be said.
 */
export function plainShare(share: number): PlainShare | null {
  if (!(share > 0 && share < 1)) return null;
  if (share < 0.105) return oneIn(share);
  for (const of of denominators) {
    const some = Math.round(share * of);
    if (
      some > 0 &&
      some < of &&
      !(alone.has(of) && some > 1) &&
      isNear(some / of, share) &&
      isNear(1 - some / of, 1 - share)
    )
      return { some, of, isExact: isSame(some / of, share) };
  }
  return null;
}

function oneIn(share: number): PlainShare | null {
  const exact = 1 / share;
  if (exact > mostOf) return null;
  const said = exact < 20 ? Math.round(exact) : exact < 100 ? 5 * Math.round(exact / 5) : Number(exact.toPrecision(2));
  return isNear(1 / said, share) ? { some: 1, of: said, isExact: isSame(1 / said, share) } : null;
}

/** Of the share, and of the rest. */
const isNear = (said: number, share: number) => Math.abs(said - share) <= mostOff * share;
const isSame = (said: number, share: number) => Math.abs(said - share) <= 1e-9;
