import type { ListedSetting } from './settings-list.ts';

/** What is lit up with a control: all that stands around it. */
const around = 'fieldset, .row, .field, .find';

/** How long what was found is lit up, in milliseconds. */
const litUpMs = 1800;

/**
 * Goes to a setting: brings its control into sight, puts the focus on it and lights it up. The section's address becomes
 * the page's, so that "back" leads back.
 */
export function reveal({ section, at }: Pick<ListedSetting, 'section' | 'at'>): void {
  // Setting the hash would have the heading take the focus.
  if (location.hash !== `#${section}`) history.pushState(null, '', `#${section}`);
  const heading = document.querySelector<HTMLElement>(`#${CSS.escape(section)} h2`);
  const control = controlAt(at) ?? heading;
  const box = control?.closest<HTMLElement>(around) ?? control;
  // The heading leads nowhere further: what it is the heading of should be in sight.
  box?.scrollIntoView({ block: control === heading ? 'start' : 'center' });
  control?.focus({ preventScroll: true });
  lightUp(box);
}

function controlAt(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const chosen = all.find((one) => one instanceof HTMLInputElement && one.type === 'radio' && one.checked);
    const found = chosen ?? all[0];
    if (found) return found;
  }
  return null;
}

/** It stands still: an outline that fades at its end moves nothing. */
function lightUp(box: Element | null): void {
  const lit = { outline: '3px solid var(--accent)', outlineOffset: '6px' };
  box?.animate?.([lit, { ...lit, offset: 0.7 }, { ...lit, outlineColor: 'transparent' }], litUpMs);
}
