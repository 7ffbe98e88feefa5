import type { MeasuredPage, ReadingOfPage } from './measure-page.ts';
import { type Reader, readers } from './readers.ts';
import { overlapOf, scoreOf } from './shingles.ts';

/** The value below which the given share of all lies (nearest rank); NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

const kinds = [
  { name: 'cold', of: ({ coldMs }: ReadingOfPage) => median(coldMs) },
  { name: 'warm', of: ({ warmMs }: ReadingOfPage) => median(warmMs) },
] as const;

/** The table that ends a run: a line for each reader's body, and for its time cold and warm. */
export function summaryOf(pages: readonly MeasuredPage[]): string {
  const rows = [
    row('', 'F1', 'precision', 'recall'),
    ...readers.map((reader) => bodyRow(pages, reader)),
    '',
    row('ms', 'median', 'p95', 'sum', 'ratio', 'of sums'),
    ...kinds.flatMap(({ name, of }) => readers.map((reader) => timeRow(`${reader}, ${name}`, pages, reader, of))),
    '',
    `judging, in the background: median ${ms(median(pages.map(({ judgeMs }) => judgeMs)))} ms`,
  ];
  return rows.join('\n');
}

function bodyRow(pages: readonly MeasuredPage[], reader: Reader): string {
  const known = pages.flatMap(({ page: { truth }, by }) => (truth === null ? [] : [overlapOf(truth, by[reader].body)]));
  const { f1, precision, recall } = scoreOf(known);
  return row(`${reader}, body of ${known.length}`, ...[f1, precision, recall].map((value) => value.toFixed(3)));
}

/** `ratio` is the median over pages of this reader's time by Readability's, `of sums` that of both sums. */
function timeRow(name: string, pages: readonly MeasuredPage[], reader: Reader, of: (one: ReadingOfPage) => number) {
  const own = pages.map(({ by }) => of(by[reader]));
  const peer = pages.map(({ by }) => of(by.readability));
  const ratios = own.map((value, index) => value / (peer[index] ?? Number.NaN));
  const [ownSum, peerSum] = [sum(own), sum(peer)];
  const ratio = [median(ratios), ownSum / peerSum].map((value) => value.toFixed(3));
  return row(name, ms(median(own)), ms(percentile(own, 0.95)), ms(ownSum), ...ratio);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ms = (value: number) => value.toFixed(1);

function row(name: string, ...cells: readonly string[]): string {
  return (name.padEnd(26) + cells.map((cell) => cell.padStart(10)).join('')).trimEnd();
}
