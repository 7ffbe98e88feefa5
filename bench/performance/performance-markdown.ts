import { cpus } from 'node:os';
import { type Figure, ratioOf } from './figure.ts';

/** A run: what was measured, and where and when. */
export interface Run {
  /** "2026-11-30" */
  readonly date: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
  /** Parts that failed, and why. */
  readonly failed: readonly string[];
}

/** Kind and number of processors, in words. */
export const thisMachine = (): string =>
  `${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`;

/** The tables of a run, a group each. */
export function performanceTables({ date, machine, figures, failed }: Run): string {
  const groups = [...new Set(figures.map(({ group }) => group))];
  return [
    `Measured on ${date}: ${machine}.`,
    '![Times beside those of others](performance.svg)',
    ...failed.map((part) => `Not measured: ${part}.`),
    ...groups.flatMap((group) => [
      `### ${group.slice(0, 1).toUpperCase()}${group.slice(1)}`,
      [
        '| what | value | beside | ratio |',
        '|---|---|---|---|',
        ...figures.filter((figure) => figure.group === group).map(rowOf),
      ].join('\n'),
    ]),
  ].join('\n\n');
}

function rowOf(figure: Figure): string {
  const { what, value, unit, beside = {} } = figure;
  const peers = Object.entries(beside).map(([name, peer]) => `${name}: ${inWords(peer, unit)}`);
  const ratio = ratioOf(figure);
  return `| ${what} | ${inWords(value, unit)} | ${peers.join('; ')} | ${ratio === null ? '' : ratio.toFixed(2)} |`;
}

const inWords = (value: number, unit: string) => `${Number(value.toPrecision(3)).toLocaleString('en')} ${unit}`;
