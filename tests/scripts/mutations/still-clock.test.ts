// biome-ignore-all lint/plugin: the clock itself is tested.
import { expect, it } from 'vitest';

it('lets no time pass for the tests of a mutant, so that a busy machine is no reason for one to fail', async () => {
  const real = performance.now;
  try {
    await import('../../../scripts/mutations/still-clock.ts');
    const before = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(performance.now() - before).toBe(0);
  } finally {
    performance.now = real;
  }
});
