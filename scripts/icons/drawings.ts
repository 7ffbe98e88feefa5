/**
 * The toolbar's icon, one for each state (extension/background/sign.ts), on a grid of 16. Told apart by shape: a tile with
 * the n over its dots, a tile with two bars, a tile with the n struck through, an empty frame around the n.
 */
const tile = (colour: string) => `<rect width="16" height="16" rx="2" fill="${colour}"/>`;

/** The n that Newsgloss speaks with; its stems lie on whole pixels. */
const letter =
  'M3 2h3v1.1C6.7 2.4 7.6 2 8.7 2 10.9 2 12 3.2 12 5.3V9h1v1H9V9h1V5.6C10 4.3 9.4 3.6 8.3 3.6 7 3.6 6 4.6 6 5.9V9h1v1H3V9h1V3H3z';
/** As it stands in the middle, without dots below it. */
const middle = 'transform="translate(0 2)"';
const dots = 'M3 12h2v2H3zM7 12h2v2H7zM11 12h2v2h-2z';

/** The accent of the design tokens; a grey on which white is read; one that is seen on light and on dark toolbars. */
const [verdigris, grey, line] = ['#0a564c', '#6b7370', '#838a87'];

/** What is drawn for each state, by the name that its files begin with. */
export const drawings = {
  reading: `${tile(verdigris)}<path d="${letter}${dots}" fill="#fff"/>`,
  paused: `${tile(verdigris)}<path d="M4 3h3v10H4zM9 3h3v10H9z" fill="#fff"/>`,
  off: `${tile(grey)}<path ${middle} d="${letter}" fill="#fff"/><path d="M1 15L15 1" stroke="${grey}" stroke-width="4"/><path d="M1.5 14.5l13-13" stroke="#fff" stroke-width="1.5"/>`,
  none: `<rect x=".5" y=".5" width="15" height="15" rx="1.5" fill="none" stroke="${line}"/><path ${middle} d="${letter}" fill="${line}"/>`,
} as const;

/** A drawing as a file of its own. */
export function svgOf(drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="128" height="128" role="img" aria-label="Newsgloss">${drawing}</svg>\n`;
}
