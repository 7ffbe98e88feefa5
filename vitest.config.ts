import { defineConfig } from 'vitest/config';
import { countTurns } from './tests/work/count-turns.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [countTurns],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    isolate: false,
    setupFiles: ['tests/clean-up.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
