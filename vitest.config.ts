import { defineConfig } from 'vitest/config';
import { secondEnv } from './tests/support/second-edition.ts';

/** Tests of a built site that hold for the site of any edition. */
const ofAnySite = [
  'chart-files',
  'charts',
  'embeds',
  'head',
  'html-validate',
  'languages',
  'links',
  'lost',
  'markup',
  'numbers',
  'pages',
  'policy',
];

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
        test: { name: 'docs', include: ['tests/docs/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,snapshots,tools}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'data', include: ['tests/data/**/*.test.ts'], isolate: false },
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
      {
        extends: true,
        // Another edition, made by `npm run new:edition` and built as a whole.
        test: {
          name: 'edition',
          include: [
            'tests/edition/**/*.test.ts',
            ...ofAnySite.map((name) => `tests/dist/${name}.test.ts`),
          ],
          env: secondEnv,
          globalSetup: 'tests/support/build-second-edition.ts',
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
  },
});
