import type { PageTiming } from '../../contract/page.ts';

type Piece = 'readMs' | 'paintMs';

export type Stopwatch = ReturnType<typeof createStopwatch>;

/** Times the pieces of work of one session. */
export function createStopwatch(now: () => number) {
  const spent = { readMs: 0, explainMs: 0, paintMs: 0 };
  let longestTaskMs = 0;
  return {
    time<Result>(piece: Piece, work: () => Result): Result {
      const start = now();
      const result = work();
      const ms = now() - start;
      spent[piece] = ms;
      if (ms > longestTaskMs) longestTaskMs = ms;
      return result;
    },
    explained(ms: number) {
      spent.explainMs = ms;
    },
    timing: (): PageTiming => ({ ...spent, longestTaskMs }),
  };
}
