import type { PageTiming } from '../../contract/page.ts';

type Piece = 'readMs' | 'paintMs';

export type Stopwatch = ReturnType<typeof createStopwatch>;

/** Times the pieces of work of one session. */
export function createStopwatch(now: () => number) {
  const spent = { readMs: 0, paintMs: 0 };
  let longestTaskMs = 0;
  let since = 0;
  return {
    /** A piece of work begins. */
    start(piece: Piece) {
      spent[piece] = 0;
      since = now();
    },
    /** It rests, or is done … */
    pause(piece: Piece) {
      const ms = now() - since;
      spent[piece] += ms;
      if (ms > longestTaskMs) longestTaskMs = ms;
    },
    /** … and goes on. */
    goOn() {
      since = now();
    },
    timing: (): Omit<PageTiming, 'explainMs'> => ({ ...spent, longestTaskMs }),
  };
}
