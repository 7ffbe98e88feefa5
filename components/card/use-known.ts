import { useState } from 'preact/hooks';
import type { CardActions } from './card-actions.ts';
import { outcomeOf, type Said } from './outcome.tsx';

/** Whether the reader knows the entry shown; the card remembers it over look-ups. What could not be stored is taken back. */
export function useKnown(
  entry: string,
  know: CardActions['know'],
  say: (said: Said | null) => void,
): readonly [known: boolean, turn: () => Promise<void>] {
  const [all, setAll] = useState<readonly string[]>([]);
  const known = all.includes(entry);
  const set = (now: boolean) =>
    setAll((before) => [...before.filter((other) => other !== entry), ...(now ? [entry] : [])]);
  const turn = async () => {
    set(!known);
    const failed = await outcomeOf(() => know(entry, !known).then(() => null));
    if (!failed) return;
    set(known);
    say(failed);
  };
  return [known, turn];
}
