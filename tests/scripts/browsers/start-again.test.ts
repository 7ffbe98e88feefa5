import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startAgain } from '../../../scripts/browsers/start-again.ts';

const never = () => new Promise<never>(() => undefined);

describe('startAgain', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('starts again what hangs, and tells the one that hung to end', async () => {
    const signals: AbortSignal[] = [];
    const start = (signal: AbortSignal) => (signals.push(signal) === 1 ? never() : Promise.resolve('up'));
    const started = startAgain(start, { timeout: 20_000, tries: 2 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await started).toBe('up');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('starts again what fails, and gives up with the last error', async () => {
    let tries = 0;
    const start = () => Promise.reject(new Error(`try ${++tries}`));
    await expect(startAgain(start, { timeout: 1000, tries: 3 })).rejects.toThrow('try 3');
  });

  it('says how long it waited', async () => {
    const refused = expect(startAgain(never, { timeout: 20, tries: 1 })).rejects.toThrow('no answer within 20 ms');
    await vi.advanceTimersByTimeAsync(20);
    await refused;
  });
});
