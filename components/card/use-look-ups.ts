import { useReducer, useRef } from 'preact/hooks';
import type { Explainer } from '../../explain/model/reading.ts';
import { nextLookUps, type ShownLookUp, shownOf, startingWith } from './look-ups.ts';

/** Until then nobody notices that an answer is on its way; showing it would only flicker. In ms. */
const unnoticedMs = 150;

export interface LookUpControls {
  readonly shown: ShownLookUp | null;
  /** @param term what to call it until the answer is there */
  ask(entry: string, term: string): void;
  back(): void;
  forward(): void;
  retry(): void;
  leave(): void;
}

/**
 * The look-ups of one card as state, from `first` on; another first term is another card.
 * @param lookUp null: no such entry; rejects where nobody answers
 */
export function useLookUps(
  first: Explainer | null,
  lookUp: (entry: string) => Promise<Explainer | null>,
): LookUpControls {
  const [now, tell] = useReducer(nextLookUps, first, startingWith);
  const question = useRef(0);
  const ask = (entry: string, term: string) => {
    question.current += 1;
    const ours = question.current;
    tell({ kind: 'asked', entry, term, question: ours });
    const slow = setTimeout(() => tell({ kind: 'slow', question: ours }), unnoticedMs);
    lookUp(entry)
      .then(
        (explainer) =>
          tell(explainer ? { kind: 'answered', question: ours, explainer } : { kind: 'failed', question: ours }),
        () => tell({ kind: 'failed', question: ours }),
      )
      .finally(() => clearTimeout(slow));
  };
  return {
    shown: shownOf(now),
    ask,
    back: () => tell({ kind: 'back' }),
    forward: () => tell({ kind: 'forward' }),
    retry: () => now.pending && ask(now.pending.entry, now.pending.term),
    leave: () => tell({ kind: 'left' }),
  };
}
