import type { MarkStyle } from './choices.ts';

/** The colour of marks: that of the text, or one of a few which are seen on light and dark grounds. */
export const markColours = ['text', 'blue', 'green', 'orange', 'red', 'purple'] as const;
export type MarkColour = (typeof markColours)[number];
export type OwnColour = Exclude<MarkColour, 'text'>;

/**
 * In the middle between light and dark: at least 3:1 on white, cream and salmon as on greys up to #2a2a2a, so that no mark
 * needs to know what ground it lies on.
 */
export const colourOf = {
  blue: '#2f7fd6',
  green: '#1f8c5d',
  orange: '#c06a00',
  red: '#da4a42',
  purple: '#9462d8',
} as const satisfies Record<OwnColour, string>;

/** Style and colour in one word: "line", in the text's own colour; "line-red". The names of a page's highlights end in it. */
export type MarkLook = MarkStyle | `${MarkStyle}-${OwnColour}`;

export function lookOf(style: MarkStyle, colour: MarkColour): MarkLook {
  return colour === 'text' ? style : `${style}-${colour}`;
}
