/** Lines of text, each read when it is asked for. */
export interface Lines {
  readonly count: number;
  /** The line at a position; empty where there is none. */
  at(position: number): string;
}

/** The lines of a text that is in memory. */
export function linesOfText(text: string): Lines {
  const lines = text.split('\n');
  return { count: lines.length, at: (position) => lines[position] ?? '' };
}
