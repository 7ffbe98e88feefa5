import type { FactShown } from '../components/card/fact-shown.tsx';
import type { MenuOf } from '../components/card/menu-choices.ts';
import type { guardCard } from './guard-card.ts';

/** What no card of a term needs while it opens. */
export interface Behind {
  /** What stands under "…". */
  readonly menuOf: MenuOf;
  readonly guardCard: typeof guardCard;
  /** It has no hooks, for each script has a Preact of its own. */
  readonly FactShown: typeof FactShown;
}

/**
 * Where card.js finds it: card-menu.js, a script of its own that the background injects together with it, behind it.
 */
const meetingPoint = Symbol.for('newsgloss.card-menu');

type World = typeof globalThis & { [meetingPoint]?: Behind };

/** Undefined for the moment in which only card.js is there. */
export const behindCard = (): Behind | undefined => (globalThis as World)[meetingPoint];

/** Called by card-menu.js. */
export function offerBehind(behind: Behind): void {
  (globalThis as World)[meetingPoint] = behind;
}
