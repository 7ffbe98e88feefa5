import type { Density } from '../explain/model/preferences.ts';
import { type KeptDensity, notches } from './choices.ts';

/** How many marks one page has. */
export interface MarksHere {
  /** On this page, in this tab. */
  readonly density: Density;
  /** By the reader's settings, on all pages. */
  readonly usual: KeptDensity;
  /** The page asks for no marks (docs/publishers.md), and the reader has said nothing else: there are none. */
  readonly declined?: true;
}

/** "Show more here" (1) or "Show fewer here" (-1): the notch beside this one; null at the end. */
export function notchBeside(density: Density, by: 1 | -1): Density | null {
  return notches[notches.indexOf(density) + by] ?? null;
}
