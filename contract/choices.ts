import type { Density, Level } from '../explain/model/preferences.ts';

/** The words in which the reader's choices are kept, told to pages and shown: each as its values and as a type. */

export const levels = [1, 2, 3] as const satisfies readonly Level[];

export const densities = ['few', 'normal', 'many'] as const satisfies readonly Density[];
export type KeptDensity = (typeof densities)[number];

/** The notches of one page, by "Show more here" and "Show fewer here": two more than the settings have. */
export const notches = ['none', ...densities, 'all'] as const satisfies readonly Density[];

/** How the marks look. */
export const markStyles = ['dotted', 'line', 'wash'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** What opens a card: resting on a mark (a click does it at once), or a click only. */
export const openers = ['hover', 'click'] as const;
export type Opener = (typeof openers)[number];

/** The key that explains whatever is under the pointer while it is held. */
export const heldKeys = ['alt', 'control', 'shift', 'meta', 'none'] as const;
export type HeldKey = (typeof heldKeys)[number];

/** What holds for sites without a rule of their own: off, on if they are in the bundled list, or on wherever an article is. */
export const otherSites = ['off', 'news-on', 'everywhere'] as const;
export type OtherSites = (typeof otherSites)[number];

/** The language of the interface: one of those that it is written in, or the browser's where it is. */
export const interfaceLanguages = ['browser', 'en', 'de', 'es', 'fr', 'uk', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Days for which words that the reader met are kept; zero: until they are erased. */
export const metDays = [30, 365, 0] as const;
export type MetDays = (typeof metDays)[number];
