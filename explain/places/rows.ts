import type { PlaceCandidate } from './candidates.ts';

/** A row of places, which are spoken of alike: "Washington, London and Paris". */
export interface Row {
  readonly first: PlaceCandidate;
  readonly last: PlaceCandidate;
}

/** The row in which each candidate of a block stands, by its first word. */
export function rowsOf(candidates: readonly PlaceCandidate[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  let open: PlaceCandidate[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first !== undefined && last !== undefined) for (const { from } of open) rows.set(from, { first, last });
    open = [];
  };
  for (const candidate of candidates) {
    const before = open.at(-1);
    if (before !== undefined && !isJoined(before, candidate)) close();
    open.push(candidate);
  }
  close();
  return rows;
}

/** "Washington and Beijing", "Paris, Berlin", "London, and Rome" */
function isJoined(before: PlaceCandidate, { block, from, sentence }: PlaceCandidate): boolean {
  if (before.sentence !== sentence) return false;
  const between = block.words.slice(before.to, from);
  const last = block.words[before.to - 1];
  if (between.length === 0) return last?.comma === true;
  const [only] = between;
  return (
    between.length === 1 &&
    only !== undefined &&
    only.tie === 'space' &&
    block.language.places.conjunctions.has(only.lower)
  );
}
