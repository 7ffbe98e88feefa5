import { defineConfig } from 'vitest/config';
import { patience } from '../../scripts/browsers/until.ts';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/speak-english.ts'],
    globalSetup: 'tests/e2e/driver/build-all.ts',
    // As many browsers at a time as there are cores: they mostly wait, for the reader's hand or each other.
    maxWorkers: 2,
    // Each wait has a patience of its own and says what it waited for; this only ends what hangs elsewhere.
    testTimeout: 5 * patience,
    hookTimeout: 5 * patience,
  },
});
