import { defineConfig } from 'vitest/config';

/**
 * `node` environment and no globals, as in the site's build: Plot draws half a pixel off when it
 * sees a `window` or a global `it`, so snapshots made with either would not be what is published.
 */
export default defineConfig({
  test: {
    environment: 'node',
    globals: false,
    // A busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,data,snapshots,tools}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        // One process, so that each page is parsed once for all of them.
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // Drivers of other engines are tried again when they do not answer.
        test: { name: 'engines', include: ['tests/engines/**/*.test.ts'], retry: 1 },
      },
    ],
  },
});
