/** How long the pointer rests on a mark before its card opens, in ms: long enough not to answer a passing hand. */
export const DWELL_MS = 500;

/** How long a card stays after the pointer has left mark and card, in ms: a slip of the hand is forgiven. */
export const GRACE_MS = 300;

/**
 * `open` may be pinned: opened by a click, a tap or a key, or worked in, it does not close when the pointer leaves. In `leaving` the
 * card of `term` is still open; `next` is the mark on which the pointer rests meanwhile.
 */
export type HoverState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'resting'; readonly term: string }
  | { readonly kind: 'open'; readonly term: string; readonly pinned: boolean }
  | { readonly kind: 'leaving'; readonly term: string; readonly next: string | null };

export type HoverEvent =
  /** The pointer itself moved onto a mark (not: the text moved under it). */
  | { readonly kind: 'enter'; readonly term: string }
  /** … moved somewhere else on the page, or out of it. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'rest-elapsed' }
  | { readonly kind: 'grace-elapsed' }
  /** The pointer moved into the card, or into the corridor that leads there. */
  | { readonly kind: 'card-enter' }
  | { readonly kind: 'card-leave' }
  /** Something in the card was pressed: the reader is at work in it. */
  | { readonly kind: 'card-press' }
  /** A click or tap; null: beside all marks and the card. */
  | { readonly kind: 'press'; readonly term: string | null }
  | { readonly kind: 'key-open'; readonly term: string }
  | { readonly kind: 'escape' }
  | { readonly kind: 'scroll' }
  /** A button is held, or a selection grows. */
  | { readonly kind: 'drag' }
  /** The card is gone: it closed itself, or the page took it away. */
  | { readonly kind: 'gone' };

export type HoverEffect =
  /** (Re)start the timer; at its end send `rest-elapsed` or `grace-elapsed`. */
  | { readonly kind: 'wait'; readonly timer: 'rest' | 'grace'; readonly ms: number }
  /** Stop both timers. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'open'; readonly term: string; readonly focus: boolean }
  | { readonly kind: 'close' };

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

export interface HoverDelays {
  readonly dwell: number;
  readonly grace: number;
}

export const closed: HoverState = { kind: 'closed' };

/** One step of the hover machine (drawn at the top of its test). Pure: same state and event, same answer. */
export function hover(state: HoverState, event: HoverEvent, delays: HoverDelays): HoverStep {
  switch (event.kind) {
    case 'press':
      return press(state, event.term);
    case 'key-open':
      return open(event.term, true);
    case 'gone':
      return { state: closed, effects: [{ kind: 'forget' }] };
    case 'escape':
      return close(state);
    case 'enter':
      return enter(state, event.term, delays);
    case 'leave':
    case 'card-leave':
      return leave(state, delays);
    case 'card-press':
      return state.kind === 'open' || state.kind === 'leaving' ? pin(state.term) : keep(state);
    case 'card-enter':
      return state.kind === 'leaving' ? stayOpen(state.term) : stopResting(state);
    case 'rest-elapsed':
      return rested(state);
    case 'grace-elapsed':
      return graceOver(state);
    case 'scroll':
    case 'drag':
      return stopResting(state);
  }
}

const keep = (state: HoverState): HoverStep => ({ state, effects: [] });

function open(term: string, focus: boolean): HoverStep {
  return { state: { kind: 'open', term, pinned: true }, effects: [{ kind: 'forget' }, { kind: 'open', term, focus }] };
}

function close(state: HoverState): HoverStep {
  if (state.kind === 'closed') return keep(state);
  const effects: HoverEffect[] = [{ kind: 'forget' }];
  if (state.kind !== 'resting') effects.push({ kind: 'close' });
  return { state: closed, effects };
}

function stayOpen(term: string): HoverStep {
  return { state: { kind: 'open', term, pinned: false }, effects: [{ kind: 'forget' }] };
}

/** A press opens at once; on the words of a card that a press opened, it closes it again. */
function press(state: HoverState, term: string | null): HoverStep {
  if (term === null) return close(state);
  const shown = state.kind === 'open' || state.kind === 'leaving' ? state.term : null;
  if (shown !== term) return open(term, false);
  if (state.kind === 'open' && state.pinned) return close(state);
  return pin(term);
}

function pin(term: string): HoverStep {
  return { state: { kind: 'open', term, pinned: true }, effects: [{ kind: 'forget' }] };
}

function enter(state: HoverState, term: string, { dwell, grace }: HoverDelays): HoverStep {
  const rest: HoverEffect = { kind: 'wait', timer: 'rest', ms: dwell };
  switch (state.kind) {
    case 'closed':
      return { state: { kind: 'resting', term }, effects: [rest] };
    case 'resting':
      return state.term === term ? keep(state) : { state: { kind: 'resting', term }, effects: [rest] };
    case 'open':
      if (state.pinned || state.term === term) return keep(state);
      return {
        state: { kind: 'leaving', term: state.term, next: term },
        effects: [{ kind: 'wait', timer: 'grace', ms: grace }, rest],
      };
    case 'leaving':
      if (state.term === term) return stayOpen(term);
      return state.next === term ? keep(state) : { state: { ...state, next: term }, effects: [rest] };
  }
}

function leave(state: HoverState, { grace }: HoverDelays): HoverStep {
  switch (state.kind) {
    case 'closed':
      return keep(state);
    case 'resting':
      return { state: closed, effects: [{ kind: 'forget' }] };
    case 'open':
      if (state.pinned) return keep(state);
      return {
        state: { kind: 'leaving', term: state.term, next: null },
        effects: [{ kind: 'wait', timer: 'grace', ms: grace }],
      };
    case 'leaving':
      return state.next === null ? keep(state) : keep({ ...state, next: null });
  }
}

function stopResting(state: HoverState): HoverStep {
  if (state.kind === 'resting') return { state: closed, effects: [{ kind: 'forget' }] };
  return state.kind === 'leaving' && state.next !== null ? keep({ ...state, next: null }) : keep(state);
}

function rested(state: HoverState): HoverStep {
  const term = state.kind === 'resting' ? state.term : state.kind === 'leaving' ? state.next : null;
  if (term === null) return keep(state);
  return {
    state: { kind: 'open', term, pinned: false },
    effects: [{ kind: 'forget' }, { kind: 'open', term, focus: false }],
  };
}

function graceOver(state: HoverState): HoverStep {
  if (state.kind !== 'leaving') return keep(state);
  // The next mark keeps its own clock: it was reached some time ago.
  const after: HoverState = state.next === null ? closed : { kind: 'resting', term: state.next };
  const effects: HoverEffect[] = state.next === null ? [{ kind: 'forget' }, { kind: 'close' }] : [{ kind: 'close' }];
  return { state: after, effects };
}
