import type { Explainer } from '../../explain/model/reading.ts';

/**
 * The look-ups of one card, as a value: what was shown before, what is shown, and what is asked for. Only the answer to
 * the latest question counts; a late one is ignored.
 */
export interface LookUps {
  /** Explainers from the first to the one that is shown. */
  readonly shown: readonly Explainer[];
  /** What was gone back from, the nearest first. */
  readonly ahead: readonly Explainer[];
  readonly pending: PendingLookUp | null;
}

interface PendingLookUp {
  readonly entry: string;
  /** What to call it while it is not there yet. */
  readonly term: string;
  readonly question: number;
  /** `asked`: still within the time in which nobody notices; `waiting`: show that something is on its way. */
  readonly state: 'asked' | 'waiting' | 'failed';
}

export type LookUpEvent =
  | { readonly kind: 'asked'; readonly entry: string; readonly term: string; readonly question: number }
  | { readonly kind: 'answered'; readonly question: number; readonly explainer: Explainer }
  | { readonly kind: 'slow' | 'failed'; readonly question: number }
  | { readonly kind: 'back' | 'forward' | 'left' };

export function startingWith(first: Explainer | null): LookUps {
  return { shown: first ? [first] : [], ahead: [], pending: null };
}

export function nextLookUps(now: LookUps, event: LookUpEvent): LookUps {
  switch (event.kind) {
    case 'asked':
      return { ...now, pending: { entry: event.entry, term: event.term, question: event.question, state: 'asked' } };
    case 'answered':
      return event.question === now.pending?.question
        ? { shown: [...now.shown, event.explainer], ahead: [], pending: null }
        : now;
    case 'slow':
    case 'failed':
      return event.question === now.pending?.question
        ? { ...now, pending: { ...now.pending, state: event.kind === 'slow' ? 'waiting' : 'failed' } }
        : now;
    case 'back':
      return now.pending ? { ...now, pending: null } : stepBack(now);
    case 'forward':
      return now.pending ? now : { ...now, shown: [...now.shown, ...now.ahead.slice(0, 1)], ahead: now.ahead.slice(1) };
    case 'left':
      return startingWith(null);
  }
}

/** Out of the first look-up there is no way forward again. */
function stepBack({ shown, ahead }: LookUps): LookUps {
  if (shown.length < 2) return startingWith(null);
  return { shown: shown.slice(0, -1), ahead: [...shown.slice(-1), ...ahead], pending: null };
}

export interface ShownLookUp {
  readonly explainer: Explainer;
  /** Terms to go back to, the nearest last. */
  readonly trail: readonly string[];
  /** The term that was gone back from last; null: none, or another was looked up since. */
  readonly next: string | null;
  readonly state: 'ready' | 'waiting' | 'failed';
}

/** What the card shows; null where nothing was looked up, or everything was left again. */
export function shownOf({ shown, ahead, pending }: LookUps): ShownLookUp | null {
  const terms = shown.map(({ term }) => term);
  if (pending && pending.state !== 'asked') {
    return { explainer: placeholder(pending), trail: terms, next: null, state: pending.state };
  }
  const explainer = shown.at(-1);
  return explainer ? { explainer, trail: terms.slice(0, -1), next: ahead[0]?.term ?? null, state: 'ready' } : null;
}

function placeholder({ entry, term }: PendingLookUp): Explainer {
  return { entry, term, source: 'glossary', definition: '', passages: [], faq: [] };
}
