import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askUntil } from '../../extension/ask-until.ts';

const patience = { every: 100, most: 1000 };
const isYes = (answer: string) => answer === 'yes';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('asking until it is so', () => {
  it('ends with the answer that was waited for', async () => {
    const answers = ['no', 'no', 'yes'];
    const ask = vi.fn(async () => answers.shift() ?? 'too often');
    const done = askUntil(ask, isYes, patience);
    await vi.advanceTimersByTimeAsync(150);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(5000);
    await done;
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('ends with its patience', async () => {
    const ask = vi.fn(async () => 'no');
    const done = askUntil(ask, isYes, patience);
    await vi.advanceTimersByTimeAsync(20_000);
    await done;
    const asked = ask.mock.calls.length;
    expect(asked).toBeGreaterThanOrEqual(10);
    expect(asked).toBeLessThanOrEqual(12);
  });

  it('ends where another question has taken its place', async () => {
    const end = new AbortController();
    const ask = vi.fn(async () => 'no');
    const done = askUntil(ask, isYes, patience, end.signal);
    await vi.advanceTimersByTimeAsync(50);
    end.abort();
    await vi.advanceTimersByTimeAsync(5000);
    await done;
    expect(ask).toHaveBeenCalledOnce();
  });
});
