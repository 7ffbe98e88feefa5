import type { HeldKey } from '../contract/choices.ts';

/** The keys that can be held, as they are written on keyboards. */
export const keyNames: Readonly<Record<HeldKey, string>> = {
  alt: 'Alt',
  control: 'Control',
  shift: 'Shift',
  meta: 'Meta',
  none: 'None',
};
