import { type Figure, ratioOf } from './figure.ts';

const width = 720;
/** A label, and its bar below it. */
const rowHeight = 42;
/** Behind the longest bar, for its number. */
const numberWidth = 60;

/** The ratios of a run as bars beside a line at 1, as SVG that follows the reader's colour scheme. */
export function ratioPlot(figures: readonly Figure[]): string {
  const rows = figures.flatMap((figure) => {
    const ratio = ratioOf(figure);
    const [peer = ''] = Object.keys(figure.beside ?? {});
    return ratio === null ? [] : [{ label: `${figure.group}: ${figure.what} / ${peer}`, ratio }];
  });
  const height = rows.length * rowHeight + 40;
  const one = (width - numberWidth) / Math.max(1, ...rows.map(({ ratio }) => ratio));
  const bars = rows.map(({ label, ratio }, at) => {
    const y = 24 + at * rowHeight;
    const length = ratio * one;
    return (
      `<text y="${y + 14}">${escaped(label)}</text>` +
      `<rect y="${y + 20}" width="${length.toFixed(1)}" height="14"/>` +
      `<text x="${(length + 6).toFixed(1)}" y="${y + 31}">${ratio.toFixed(2)}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Times beside those of others; shorter is faster">`,
    '<style>text{font:12px system-ui,sans-serif;fill:#171a19}rect{fill:#2f7d6b}line{stroke:#8a8f8d;stroke-dasharray:3 3}',
    '@media (prefers-color-scheme:dark){text{fill:#eceeec}rect{fill:#6fc3ae}}</style>',
    `<line x1="${one.toFixed(1)}" x2="${one.toFixed(1)}" y1="14" y2="${height - 12}"/><text x="${one.toFixed(1)}" y="11" text-anchor="middle">as long as the other</text>`,
    ...bars,
    '</svg>',
    '',
  ].join('\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
