import type { Lines } from '../glossary/lines.ts';

/** Lines that are in memory anyway. */
export function linesOf(lines: readonly string[]): Lines {
  return { count: lines.length, at: (position) => lines[position] ?? '' };
}
