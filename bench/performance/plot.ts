import { type Figure, ratioOf } from './figure.ts';

const width = 720;
const rowHeight = 26;
const labelWidth = 330;
/** Bars end here, however much more it is. */
const mostRatio = 2;

/** The ratios of a run as bars beside a line at 1, as SVG that follows the reader's colour scheme. */
export function ratioPlot(figures: readonly Figure[]): string {
  const rows = figures.flatMap((figure) => {
    const ratio = ratioOf(figure);
    const [peer = ''] = Object.keys(figure.beside ?? {});
    return ratio === null ? [] : [{ label: `${figure.what} / ${peer}`, ratio }];
  });
  const height = rows.length * rowHeight + 40;
  const scale = (width - labelWidth - 60) / mostRatio;
  const one = labelWidth + scale;
  const bars = rows.map(({ label, ratio }, at) => {
    const y = 24 + at * rowHeight;
    const length = Math.min(Math.max(ratio, 0), mostRatio) * scale;
    return (
      `<text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end">${escaped(label)}</text>` +
      `<rect x="${labelWidth}" y="${y + 3}" width="${length.toFixed(1)}" height="14"/>` +
      `<text x="${(labelWidth + length + 6).toFixed(1)}" y="${y + 14}">${ratio.toFixed(2)}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Times beside those of others; shorter is faster">`,
    '<style>text{font:12px system-ui,sans-serif;fill:#171a19}rect{fill:#2f7d6b}line{stroke:#8a8f8d;stroke-dasharray:3 3}',
    '@media (prefers-color-scheme:dark){text{fill:#eceeec}rect{fill:#6fc3ae}}</style>',
    `<line x1="${one}" x2="${one}" y1="14" y2="${height - 12}"/><text x="${one}" y="11" text-anchor="middle">as long as the other</text>`,
    ...bars,
    '</svg>',
    '',
  ].join('\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
