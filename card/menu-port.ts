import type { MenuOf } from '../components/card/menu-choices.ts';

/**
 * Where card.js finds what stands under "…", which no card shows at first: card-menu.js, a script of its own that the
 * background injects together with it, behind it.
 */
const meetingPoint = Symbol.for('newsgloss.card-menu');

type World = typeof globalThis & { [meetingPoint]?: MenuOf };

/** Empty for the moment in which only card.js is there. */
export const menuOfThisFrame: MenuOf = (asked) => (globalThis as World)[meetingPoint]?.(asked) ?? [];

/** Called by card-menu.js. */
export function offerMenu(menuOf: MenuOf): void {
  (globalThis as World)[meetingPoint] = menuOf;
}
