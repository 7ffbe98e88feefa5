/** One small change of a source file that its tests should notice. */
export interface Mutation {
  /** From the repository's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** [start, end) of the source is replaced. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What was there, and what stands there now, cut to a line. */
  readonly change: string;
}

/** The source with the mutation in it. */
export function mutated(source: string, { start, end, replacement }: Mutation): string {
  return source.slice(0, start) + replacement + source.slice(end);
}
