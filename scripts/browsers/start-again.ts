/** How long one try may take, in milliseconds, and how many tries there are. */
export interface Patience {
  readonly timeout: number;
  readonly tries: number;
}

/**
 * Starts something that seldom hangs, again where it fails or takes too long. Each try gets a signal that is aborted
 * when its time is over: whatever it started must then end.
 * @throws the last try's error
 */
export async function startAgain<Started>(
  start: (signal: AbortSignal) => Promise<Started>,
  { timeout, tries }: Patience,
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
