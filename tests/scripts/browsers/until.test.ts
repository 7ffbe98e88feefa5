import { afterEach, describe, expect, it, vi } from 'vitest';
import { patience, until } from '../../../scripts/browsers/until.ts';

describe('until', () => {
  afterEach(() => void vi.useRealTimers());

  it('looks again while the answer is nothing or false', async () => {
    vi.useFakeTimers();
    const answers = [null, undefined, false, 0];
    const found = until('a number', async () => answers.shift());
    await vi.runAllTimersAsync();
    expect(await found).toBe(0);
  });

  it('names what it waited for in vain', async () => {
    vi.useFakeTimers();
    const failed = expect(until('a miracle', async () => null)).rejects.toThrow('in vain for a miracle');
    await vi.advanceTimersByTimeAsync(2 * patience);
    await failed;
  });

  it('does not look again after an error', async () => {
    const look = vi.fn(() => Promise.reject(new Error('broken')));
    await expect(until('anything', look)).rejects.toThrow('broken');
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('ends where it is told to, with the reason', async () => {
    const giveUp = new AbortController();
    const waiting = until('anything', async () => giveUp.abort(new Error('enough')), giveUp.signal);
    await expect(waiting).rejects.toThrow('enough');
  });
});
