/** All tests, in one run each; the result file is what the closing line of CI is taken from. */
import { defineConfig } from 'vitest/config';

/** Tests that need a program beside Node: each kind has its own script. */
const APART = ['office', 'browser'];

export default defineConfig({
  test: {
    setupFiles: ['test/support/setup.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/results.json' },
    sequence: { shuffle: true },
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: APART.map((name) => `test/${name}/**`),
        },
      },
      ...APART.map((name) => ({
        extends: true as const,
        test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 600_000, hookTimeout: 600_000 },
      })),
    ],
  },
});
