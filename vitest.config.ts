import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `site` builds the real content once and asks the built pages and a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['vitest.setup.ts'],
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // Properties over thousands of cases take their time on a slow machine.
          testTimeout: 60_000,
          exclude: ['**/*.site.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          setupFiles: ['vitest.setup.ts'],
          include: ['src/**/*.site.test.ts'],
          globalSetup: ['src/publish/site-under-test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
