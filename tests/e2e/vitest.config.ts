import { defineConfig } from 'vitest/config';

/** Milliseconds: Firefox needs up to 10 s to start beside other work, a scenario rarely more than 5. */
const patience = 60_000;

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    // One browser at a time: on two cores a second one would only make both late.
    fileParallelism: false,
    testTimeout: patience,
    // A browser that hangs at its start is started again.
    hookTimeout: 3 * patience,
  },
});
