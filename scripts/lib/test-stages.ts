import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAstro } from './astro.ts';
import { audit } from './audit.ts';
import { findBrowser } from './browser.ts';
import { ensureCjkFont } from './cjk-font.ts';
import type { LaneItem } from './lanes.ts';
import { cacheDir } from './paths.ts';
import { type RunOptions, runScript, runTool } from './run.ts';
import { type Counts, countPlaywright, countVitest, readCounts } from './test-counts.ts';

export interface Stage extends LaneItem {
  /** What somebody who has just seen it fail for the first time can do. */
  readonly mend: string;
  /** @param args what its tool is given besides: `-u`, a name to filter by */
  run(options: RunOptions, args: readonly string[]): Promise<Counts>;
}

const reports = join(cacheDir, 'test');

/** A check that is one thing: passed or failed as a whole. */
function whole({ code }: { code: number }): Counts {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** An empty place for a report: one left by an earlier run must not be counted. */
async function freshReport(name: string): Promise<string> {
  const file = join(reports, `${name}.json`);
  await mkdir(reports, { recursive: true });
  await rm(file, { force: true });
  return file;
}

/** The stage that is a project of vitest.config.ts. */
function vitest(project: string): Pick<Stage, 'name' | 'run'> {
  return {
    name: project,
    run: async (options, more) => {
      const file = await freshReport(project);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const args = ['run', '--project', project, ...reporters, ...more];
      const { code } = await runTool('vitest', 'vitest', args, options);
      return readCounts(file, code, countVitest);
    },
  };
}

async function runPlaywright(options: RunOptions, args: readonly string[]): Promise<Counts> {
  const file = await freshReport('e2e');
  const { executablePath, version, from } = await findBrowser();
  console.log(`Chromium ${version}, from ${from}`);
  if (!(await ensureCjkFont())) {
    console.warn(
      'No Chinese font here (fonts-noto-cjk): widths of Chinese text are not as readers see them.',
    );
  }
  const env = { ...options.env, TEST_BROWSER: executablePath };
  const { code } = await runTool('@playwright/test', 'playwright', ['test', ...args], {
    ...options,
    env,
  });
  return readCounts(file, code, countPlaywright);
}

/**
 * What the test command runs, two at a time where they let it: most of them keep one processor busy.
 * A failed stage stops only those that need it.
 */
export const stages: readonly Stage[] = [
  {
    name: 'lint',
    mend: '`npm run fix` mends what is form; each of the others says above what to do instead.',
    run: async (options, args) =>
      whole(
        await runTool(
          '@biomejs/biome',
          'biome',
          ['check', '--error-on-warnings', ...(args.length > 0 ? args : ['.'])],
          options,
        ),
      ),
  },
  {
    name: 'types',
    mend: 'Each error above has its file and line.',
    run: async (options, args) => whole(await runAstro(['check', ...args], options)),
  },
  {
    name: 'unused',
    mend: 'Nothing uses what is listed above: delete it or, where its own file does, its `export`. What a tool finds by its name belongs in knip.json.',
    run: async (options, args) =>
      whole(await runTool('knip', 'knip', ['--no-progress', ...args], options)),
  },
  {
    name: 'audit',
    mend: 'Update the packages named above.',
    run: (options, args) => audit(options, args),
  },
  {
    // Hundreds of tests are about the figures there are: they would all say the same of a wrong one.
    name: 'validate',
    mend: 'Each line above has file, row and column. docs/editing.md tells what belongs there.',
    run: async (options, args) => whole(await runScript('scripts/validate.ts', args, options)),
  },
  {
    ...vitest('docs'),
    mend: 'Each line above names a place in the docs: put it right there, or what it speaks of.',
  },
  {
    ...vitest('unit'),
    needs: 'validate',
    mend: 'Where a drawing is meant to differ: `npm run test:unit -- -u`, and read the diff of tests/snapshots/output/.',
  },
  {
    ...vitest('data'),
    needs: 'validate',
    mend: 'Where a message is meant to differ: `npm run test:data -- -u`, and read the diff of tests/data/messages.txt.',
  },
  {
    name: 'build',
    needs: 'validate',
    // Both have Astro write its types.
    after: ['types'],
    mend: 'dist/ is as it was before; the reason is above.',
    run: async (options, args) => whole(await runScript('scripts/build.ts', args, options)),
  },
  {
    ...vitest('dist'),
    needs: 'build',
    mend: 'These tests read dist/: `npm run build` before you try them again.',
  },
  {
    ...vitest('edition'),
    needs: 'validate',
    mend: 'The project and the site of these tests are in .cache/second-edition/.',
  },
  {
    name: 'e2e',
    needs: 'build',
    alone: true,
    mend: 'These tests read dist/: `npm run build` before you try them again, and try one by its name: `npm run test:e2e -- finder`.',
    run: runPlaywright,
  },
  {
    ...vitest('engines'),
    needs: 'build',
    mend: 'What each engine made of each page lies in .cache/engines/. These tests read dist/: `npm run build` before you try them again.',
  },
];
