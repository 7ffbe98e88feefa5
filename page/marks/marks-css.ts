/**
 * At 80 % of the text's own colour a line keeps 3:1 wherever the text itself keeps 4.5:1, on any ground. A wash alone
 * would be too faint to be the only sign, so it has a line too.
 */
const LINE_COLOUR = 'color-mix(in srgb, currentColor 80%, transparent)';

const line = (kind: string, thickness: string, offset: string) =>
  `text-decoration:underline ${kind};text-decoration-thickness:${thickness};text-underline-offset:${offset};`;

/** The wash of the design tokens (`--wash`), light and dark: the flash has to be found at once. */
const FLASH_LIGHT = '#cfe6df';
const FLASH_DARK = '#24483f';
const INK_LIGHT = '#171a19';
const INK_DARK = '#eceeec';

/**
 * The style sheet of one page's highlights, for author origin (user origin does not paint in Chromium).
 *
 * In forced colours Chromium paints every highlight as a solid block in the selection's colours, whatever stands here;
 * the system colours are for the browsers that listen.
 */
export function marksCss(prefix: string): string {
  const on = (name: string) => `::highlight(${prefix}-${name})`;
  return [
    `${on('dotted')}{${line('dotted', '.1em', '.2em')}text-decoration-color:${LINE_COLOUR}}`,
    `${on('line')}{${line('solid', '1px', '.26em')}text-decoration-color:${LINE_COLOUR}}`,
    `${on('wash')}{background-color:color-mix(in srgb,currentColor 12%,transparent);${line('solid', '1px', '.22em')}text-decoration-color:${LINE_COLOUR}}`,
    `${on('open')}{background-color:color-mix(in srgb,currentColor 14%,transparent);${line('solid', '.1em', '.2em')}}`,
    `${on('flash')}{background-color:${FLASH_LIGHT};color:${INK_LIGHT}}`,
    `@media (prefers-color-scheme:dark){${on('flash')}{background-color:${FLASH_DARK};color:${INK_DARK}}}`,
    '@media (forced-colors:active){',
    `${on('dotted')},${on('line')},${on('wash')}{background-color:Canvas;color:CanvasText;text-decoration-color:CanvasText}`,
    `${on('open')},${on('flash')}{background-color:Highlight;color:HighlightText}`,
    '}',
  ].join('\n');
}
