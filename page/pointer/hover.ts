/** How long the pointer rests on a mark before its card opens, in ms: long enough not to answer a passing hand. */
export const dwellMs = 500;

/**
 * While a card is open, and so long after it, in ms, the reader is at it: the next one is no accident of a passing hand …
 */
export const warmMs = 3000;

/** … and opens after this long a rest, in ms: enough to pass a mark by, too little to be felt as waiting. */
export const warmDwellMs = 150;

/** How long a card stays after the pointer has left mark and card, in ms: a slip of the hand is forgiven. */
export const graceMs = 300;

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
  /** Without the focus it closes like the card of a mark on which the pointer rested. */
  | { readonly kind: 'key-open'; readonly term: string; readonly focus: boolean }
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

/** The term whose card is open, or null. */
export function shownTerm(state: HoverState): string | null {
  return state.kind === 'open' || state.kind === 'leaving' ? state.term : null;
}

/** The term on which the pointer rests, and whose card is not open yet; or null. */
export function awaitedTerm(state: HoverState): string | null {
  if (state.kind === 'resting') return state.term;
  return state.kind === 'leaving' ? state.next : null;
}

/** One step of the hover machine (drawn at the top of its test). Pure: same state and event, same answer. */
export function hover(state: HoverState, event: HoverEvent, delays: HoverDelays): HoverStep {
  const shown = shownTerm(state);
  switch (event.kind) {
    case 'press':
      return press(state, event.term);
    case 'key-open':
      return open(event.term, event.focus, event.focus);
    case 'gone':
      return to(closed, forget);
    case 'escape':
      return close(state);
    case 'enter':
      return enter(state, event.term, delays);
    case 'leave':
    case 'card-leave':
      return leave(state, delays);
    case 'card-press':
      return shown === null ? to(state) : stay(shown, true);
    case 'card-enter':
      return state.kind === 'leaving' ? stay(state.term, false) : stopResting(state);
    case 'rest-elapsed': {
      const term = awaitedTerm(state);
      return term === null ? to(state) : open(term, false, false);
    }
    case 'grace-elapsed':
      return graceOver(state);
    case 'scroll':
    case 'drag':
      return stopResting(state);
  }
}

const forget: HoverEffect = { kind: 'forget' };
const closes: HoverEffect = { kind: 'close' };

const to = (state: HoverState, ...effects: HoverEffect[]): HoverStep => ({ state, effects });

const wait = (timer: 'rest' | 'grace', ms: number): HoverEffect => ({ kind: 'wait', timer, ms });

function open(term: string, pinned: boolean, focus: boolean): HoverStep {
  return to({ kind: 'open', term, pinned }, forget, { kind: 'open', term, focus });
}

/** The card is open already. */
function stay(term: string, pinned: boolean): HoverStep {
  return to({ kind: 'open', term, pinned }, forget);
}

function close(state: HoverState): HoverStep {
  if (state.kind === 'closed') return to(state);
  return state.kind === 'resting' ? to(closed, forget) : to(closed, forget, closes);
}

/** A press opens at once; on the words of a card that a press opened, it closes it again. */
function press(state: HoverState, term: string | null): HoverStep {
  if (term === null || (state.kind === 'open' && state.pinned && state.term === term)) return close(state);
  return shownTerm(state) === term ? stay(term, true) : open(term, true, false);
}

function enter(state: HoverState, term: string, { dwell, grace }: HoverDelays): HoverStep {
  const rest = wait('rest', dwell);
  switch (state.kind) {
    case 'closed':
      return to({ kind: 'resting', term }, rest);
    case 'resting':
      return state.term === term ? to(state) : to({ kind: 'resting', term }, rest);
    case 'open':
      if (state.pinned || state.term === term) return to(state);
      return to({ kind: 'leaving', term: state.term, next: term }, wait('grace', grace), rest);
    case 'leaving':
      if (state.term === term) return stay(term, false);
      return state.next === term ? to(state) : to({ ...state, next: term }, rest);
  }
}

function leave(state: HoverState, { grace }: HoverDelays): HoverStep {
  if (state.kind !== 'open') return stopResting(state);
  return state.pinned ? to(state) : to({ kind: 'leaving', term: state.term, next: null }, wait('grace', grace));
}

function stopResting(state: HoverState): HoverStep {
  if (state.kind === 'resting') return to(closed, forget);
  return state.kind === 'leaving' && state.next !== null ? to({ ...state, next: null }) : to(state);
}

function graceOver(state: HoverState): HoverStep {
  if (state.kind !== 'leaving') return to(state);
  // The next mark keeps its own clock: it was reached some time ago.
  return state.next === null ? to(closed, forget, closes) : to({ kind: 'resting', term: state.next }, closes);
}
