import type { Page } from 'puppeteer-core';
import { inTab } from './in-tab.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import type { Point } from './words-on-page.ts';

/** What a reader sees of the open card. All places are in viewport pixels. */
export interface SeenCard {
  /** The visible text, as rendered; white space is single spaces. */
  readonly text: string;
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether the keyboard's focus is inside. */
  readonly focused: boolean;
  /** It has stood still and uncovered for so long that presses which change something are obeyed. */
  readonly stands: boolean;
  /** What can be pressed: its accessible name and its middle. */
  readonly controls: readonly (Point & { readonly name: string })[];
}

/** What is looked for in the card's place. */
const card = '[role="dialog"]';
const wayBack = '.way-back';
type Shown = typeof card | typeof wayBack;

/** The open card of a tab, or null where none is open. Reads the closed shadow root as only extensions can. */
export const seeCard = (session: Session, tab: number) => see(session, tab, card, null, false);

/** The offer of a way back after a jump, or null. */
export const seeWayBack = (session: Session, tab: number) => see(session, tab, wayBack, null, false);

/**
 * @param reveal part of the name of a control that is scrolled into view first, as a reader would
 * @param painted looks after a frame was painted, and sees nothing while something still fades or slides
 */
function see(
  session: Session,
  tab: number,
  shown: Shown,
  reveal: string | null,
  painted: boolean,
): Promise<SeenCard | null> {
  return inTab(
    session,
    tab,
    async (selector, revealed, afterFrame) => {
      if (afterFrame) await new Promise((frame) => requestAnimationFrame(frame));
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
        if (afterFrame && root.getAnimations().some(({ playState }) => playState === 'running')) return null;
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
          stands: dialog.closest('[data-stands]') !== null,
          controls,
        };
      }
      return null;
    },
    shown,
    reveal,
    painted,
  );
}

/** The open card of the tab in front, once nothing of it moves any more: what is folded or answered makes it move. */
export const cardAtRest = (session: Session, tab: number) => atRest(session, tab, card);

/** @param stood until presses that change something are obeyed, too */
function atRest(
  session: Session,
  tab: number,
  shown: Shown,
  reveal: string | null = null,
  stood = false,
): Promise<SeenCard> {
  let before = '';
  return until(`${reveal === null ? shown : `"${reveal}" in ${shown}`} at rest`, async () => {
    const seen = await see(session, tab, shown, reveal, true);
    const now = JSON.stringify(seen);
    const isAtRest = now === before && (!stood || seen?.stands);
    before = now;
    return isAtRest && seen;
  });
}

/**
 * Presses a control of the open card, or of the way back, with the real mouse.
 * @param name its accessible name, or a part of it
 * @throws where there is no such control once the card rests
 */
export async function pressInCard(
  session: Session,
  page: Page,
  tab: number,
  name: string | RegExp,
  shown: Shown = card,
): Promise<void> {
  const { controls } = await atRest(session, tab, shown);
  const named = controls.find((found) => found.name.search(name) >= 0);
  if (!named) throw new Error(`the card offers no "${name}", but ${controls.map((found) => found.name)}`);
  const revealed = await atRest(session, tab, shown, named.name, shown === card);
  const control = revealed.controls.find((found) => found.name === named.name);
  if (!control) throw new Error(`the card no longer offers "${named.name}"`);
  await page.mouse.click(control.x, control.y);
}

export const pressWayBack = (session: Session, page: Page, tab: number, name: string) =>
  pressInCard(session, page, tab, name, wayBack);
