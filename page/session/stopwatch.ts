import type { PageTiming } from '../../contract/page.ts';

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
    timing: (): PageTiming => ({ ...spent }),
  };
}
