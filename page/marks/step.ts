/** A painted term on the screen: top and bottom of its words in viewport pixels. */
export interface MarkPlace {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The term to step to, in reading order, round and round: from `current` where it is among them and in view, else from
 * what the reader sees (`height` of the viewport in pixels). Null where there is none.
 */
export function nextTerm(
  terms: readonly MarkPlace[],
  current: string | null,
  by: 1 | -1,
  height: number,
): string | null {
  const at = terms.findIndex(({ id }) => id === current);
  const from = terms[at];
  if (from && isInView(from, height)) return terms.at((at + by) % terms.length)?.id ?? null;
  const next = by === 1 ? terms.find(({ bottom }) => bottom > 0) : terms.findLast(({ top }) => top < height);
  return (next ?? terms.at(by === 1 ? 0 : -1))?.id ?? null;
}

/** Whether any of it is within the viewport. */
function isInView({ top, bottom }: { top: number; bottom: number }, height: number): boolean {
  return bottom > 0 && top < height;
}
