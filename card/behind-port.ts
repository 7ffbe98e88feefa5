import type { MenuOf } from '../components/card/menu-choices.ts';
import type { copyText } from '../page/card/copy-text.ts';
import type { guardCard } from './guard-card.ts';

/** What no card needs while it opens. */
export interface Behind {
  /** What stands under "…". */
  readonly menuOf: MenuOf;
  readonly guardCard: typeof guardCard;
  readonly copyText: typeof copyText;
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
