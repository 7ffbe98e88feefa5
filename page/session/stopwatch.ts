/** What one page cost, in ms; zero before it happened. */
export interface Timing {
  /** The last reading of the document. */
  readonly readMs: number;
  /** As the background says. */
  readonly explainMs: number;
  /** The last painting. */
  readonly paintMs: number;
  /** The longest piece of our work that ran without a break. */
  readonly longestTaskMs: number;
}

type Piece = 'readMs' | 'paintMs';

export type Stopwatch = ReturnType<typeof createStopwatch>;

/** Times the pieces of work of one session. */
export function createStopwatch(now: () => number) {
  const spent = { readMs: 0, explainMs: 0, paintMs: 0, longestTaskMs: 0 };
  return {
    time<Result>(piece: Piece, work: () => Result): Result {
      const start = now();
      const result = work();
      spent[piece] = now() - start;
      spent.longestTaskMs = Math.max(spent.longestTaskMs, spent[piece]);
      return result;
    },
    explained(ms: number) {
      spent.explainMs = ms;
    },
    timing: (): Timing => ({ ...spent }),
  };
}
