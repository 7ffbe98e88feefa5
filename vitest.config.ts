import { defineConfig } from 'vitest/config';
import { countTurns } from './tests/counted-work/count-turns.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [countTurns],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // A worker runs all its files: docs/testing.md, "Time". Processes, for threads share the flags that tests/counted-work/ sets.
    isolate: false,
    pool: 'forks',
    setupFiles: ['tests/clean-up.ts', 'tests/speak-english.ts'],
    // Only what hangs shall meet them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
