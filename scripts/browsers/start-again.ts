import { patience } from './until.ts';

/** How long one try may take, in milliseconds, and how many tries there are. */
export interface Tries {
  readonly timeout: number;
  readonly tries: number;
}

/** Once more, for what a browser seldom fails at: to start, or to open a page of its own. */
const onceMore: Tries = { timeout: patience, tries: 2 };

/**
 * Starts something that seldom hangs, again where it fails or takes too long. Each try gets a signal that is aborted
 * when its time is over or it has failed: whatever it started must then end. Never for what a test expects: that fails
 * at once.
 * @throws the last try's error
 */
export async function startAgain<Started>(
  start: (signal: AbortSignal) => Promise<Started>,
  { timeout, tries }: Tries = onceMore,
): Promise<Started> {
  for (let left = tries; ; left -= 1) {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(new Error(`no answer within ${timeout} ms`)), timeout);
    try {
      return await Promise.race([start(giveUp.signal), rejectedBy(giveUp.signal)]);
    } catch (error) {
      giveUp.abort(error);
      if (left <= 1) throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
