import type { Committed } from './committed.ts';

/** The table for a terminal: each figure, its change against the committed one, and its floor. */
export function tableInWords(measured: readonly Committed[], committed: readonly Committed[]): string {
  const before = new Map(committed.map(({ name, value }) => [name, value]));
  const rows = measured.map(({ name, value, right, of, floor }) =>
    row(name, value.toFixed(3), `${right} of ${of}`, changeInWords(value, before.get(name)), floor?.toFixed(3) ?? ''),
  );
  return [row('', 'value', '', 'change', 'floor'), ...rows].join('\n');
}

function changeInWords(value: number, before: number | undefined): string {
  if (before === undefined) return 'new';
  const change = value - before;
  return Math.abs(change) < 0.0005 ? '' : `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)}`;
}

function row(name: string, value: string, counts: string, change: string, floor: string): string {
  return `${name.padEnd(32)}${value.padStart(7)}  ${counts.padEnd(15)}${change.padStart(7)}${floor.padStart(7)}`.trimEnd();
}
