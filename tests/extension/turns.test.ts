import { describe, expect, it } from 'vitest';
import { createTurns } from '../../extension/turns.ts';

describe('turns', () => {
  it('begin when the one before is done, and give each caller its own result', async () => {
    const inTurn = createTurns();
    const steps: string[] = [];
    let finish: () => void = () => undefined;
    const first = inTurn(async () => {
      steps.push('first begins');
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      steps.push('first ends');
      return 1;
    });
    const second = inTurn(async () => {
      steps.push('second begins');
      return 2;
    });
    await Promise.resolve();
    expect(steps).toEqual(['first begins']);
    finish();
    expect(await Promise.all([first, second])).toEqual([1, 2]);
    expect(steps).toEqual(['first begins', 'first ends', 'second begins']);
  });

  it('go on after one has failed, which only its caller is told', async () => {
    const inTurn = createTurns();
    const failed = inTurn(() => Promise.reject(new Error('full')));
    const next = inTurn(async () => 'done');
    await expect(failed).rejects.toThrow('full');
    expect(await next).toBe('done');
  });
});
