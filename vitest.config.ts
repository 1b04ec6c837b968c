/** One run of all tests; the result file is what the closing line of CI is taken from. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/results.json' },
    sequence: { shuffle: true },
    testTimeout: 60_000,
  },
});
