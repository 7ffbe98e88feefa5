import { type MarkStyle, markStyles } from '../../contract/choices.ts';
import { colourOf, lookOf, type MarkColour, type MarkLook, markColours } from '../../contract/mark-look.ts';

/**
 * At 80 % of the text's own colour a line keeps 3:1 wherever the text itself keeps 4.5:1, on any ground. A wash alone
 * would be too faint to be the only sign, so it has a line too.
 */
const lineColour = 'color-mix(in srgb, currentColor 80%, transparent)';

const line = (kind: string, thickness: string, offset: string) =>
  `text-decoration:underline ${kind};text-decoration-thickness:${thickness};text-underline-offset:${offset};`;

/** The wash of the design tokens (`--wash`), light and dark: the flash has to be found at once. */
const flashLight = '#cfe6df';
const flashDark = '#24483f';
const inkLight = '#171a19';
const inkDark = '#eceeec';

/**
 * The style sheet of one page's highlights, for author origin (user origin does not paint in Chromium).
 *
 * In forced colours Chromium paints every highlight as a solid block in the selection's colours, whatever stands here;
 * the system colours are for the browsers that listen.
 */
export function marksCss(prefix: string): string {
  const on = (name: MarkLook | 'open' | 'flash') => `::highlight(${prefix}-${name})`;
  const looks = markColours.flatMap((colour) => markStyles.map((style) => lookOf(style, colour)));
  return [
    ...markStyles.flatMap((style) =>
      markColours.map((colour) => `${on(lookOf(style, colour))}{${ruleOf(style, colour)}}`),
    ),
    `${on('open')}{background-color:color-mix(in srgb,currentColor 14%,transparent);${line('solid', '.1em', '.2em')}}`,
    `${on('flash')}{background-color:${flashLight};color:${inkLight}}`,
    `@media (prefers-color-scheme:dark){${on('flash')}{background-color:${flashDark};color:${inkDark}}}`,
    '@media (forced-colors:active){',
    `${looks.map(on)}{background-color:Canvas;color:CanvasText;text-decoration-color:CanvasText}`,
    `${on('open')},${on('flash')}{background-color:Highlight;color:HighlightText}`,
    '}',
  ].join('\n');
}

const lines: Readonly<Record<MarkStyle, string>> = {
  dotted: line('dotted', '.1em', '.2em'),
  line: line('solid', '1px', '.26em'),
  wash: line('solid', '1px', '.22em'),
};

function ruleOf(style: MarkStyle, colour: MarkColour): string {
  const own = colour === 'text' ? null : colourOf[colour];
  const wash = `background-color:color-mix(in srgb,${own === null ? 'currentColor 12%' : `${own} 16%`},transparent);`;
  return `${style === 'wash' ? wash : ''}${lines[style]}text-decoration-color:${own ?? lineColour}`;
}
