import type { Page } from 'puppeteer-core';
import { inTab } from './in-tab.ts';
import type { Session } from './session.ts';
import type { Point } from './words-on-page.ts';

/** What a reader sees of the open card. All places are in viewport pixels. */
export interface SeenCard {
  /** The visible text, as rendered; white space is single spaces. */
  readonly text: string;
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether the keyboard's focus is inside. */
  readonly focused: boolean;
  /** What can be pressed: its accessible name and its middle. */
  readonly controls: readonly (Point & { readonly name: string })[];
}

/**
 * The open card of a tab, or null where none is open. Reads the closed shadow root as only extensions can.
 * @param reveal part of the name of a control that is scrolled into view first, as a reader would
 * @param shown what is looked for in the card's place
 */
export function seeCard(
  session: Session,
  tab: number,
  reveal: string | null = null,
  shown: '[role="dialog"]' | '.way-back' = '[role="dialog"]',
): Promise<SeenCard | null> {
  return inTab(
    session,
    tab,
    (revealed, selector) => {
      type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
      const rootOf = (element: HTMLElement) =>
        globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? (element as Opener).openOrClosedShadowRoot ?? null;
      const words = (text: string) => text.replace(/\s+/g, ' ').trim();
      for (const host of document.querySelectorAll('*')) {
        // Chromium's call throws for SVG.
        if (!(host instanceof HTMLElement) || host.shadowRoot) continue;
        const root = rootOf(host);
        const dialog = root?.querySelector<HTMLElement>(selector);
        if (!root || !dialog) continue;
        const nameOf = (control: Element) => control.getAttribute('aria-label') ?? words(control.textContent);
        const pressable = [...dialog.querySelectorAll<HTMLElement>('button, a, summary')];
        const wanted = revealed === null ? null : pressable.find((control) => nameOf(control).includes(revealed));
        wanted?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = dialog.getBoundingClientRect();
        if (width === 0 || getComputedStyle(dialog).visibility === 'hidden') continue;
        const controls = pressable.flatMap((control) => {
          const box = control.getBoundingClientRect();
          const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          return box.width > 0 ? [{ name: nameOf(control), ...middle }] : [];
        });
        return {
          // biome-ignore lint/performance/useDomNodeTextContent: what is folded must not count as seen
          text: words(dialog.innerText),
          rect: { x, y, width, height },
          focused: root.activeElement !== null,
          controls,
        };
      }
      return null;
    },
    reveal,
    shown,
  );
}

/** The offer of a way back after a jump, or null. */
export const seeWayBack = (session: Session, tab: number) => seeCard(session, tab, null, '.way-back');

/**
 * Presses a control of the open card with the real mouse.
 * @param name its accessible name, or a part of it
 */
export async function pressInCard(session: Session, page: Page, tab: number, name: string | RegExp): Promise<void> {
  const card = await seeCard(session, tab);
  const named = card?.controls.find((found) => found.name.search(name) >= 0);
  const revealed = named && (await seeCard(session, tab, named.name));
  const control = revealed?.controls.find((found) => found.name === named?.name);
  if (!control) throw new Error(`the card offers no "${name}", but ${card?.controls.map((found) => found.name)}`);
  await page.mouse.click(control.x, control.y);
}
