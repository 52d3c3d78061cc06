import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAstro } from './astro.ts';
import { audit } from './audit.ts';
import { findBrowser } from './browser.ts';
import { ensureCjkFont } from './cjk-font.ts';
import { cacheDir } from './paths.ts';
import { type RunOptions, runScript, runTool } from './run.ts';
import { type Counts, countPlaywright, countVitest, readCounts } from './test-counts.ts';

export interface Stage {
  readonly name: string;
  /** Makes no sense unless the stage of this name has passed. */
  readonly needs?: string;
  run(options: RunOptions): Promise<Counts>;
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

async function runVitest(project: string, options: RunOptions): Promise<Counts> {
  const file = await freshReport(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--project', project, ...reporters];
  const { code } = await runTool('vitest', 'vitest', args, options);
  return readCounts(file, code, countVitest);
}

async function runPlaywright(options: RunOptions): Promise<Counts> {
  const file = await freshReport('e2e');
  const { executablePath, version, from } = await findBrowser();
  console.log(`Chromium ${version}, from ${from}`);
  if (!(await ensureCjkFont())) {
    console.warn(
      'No Chinese font here (fonts-noto-cjk): widths of Chinese text are not as readers see them.',
    );
  }
  const env = { ...options.env, TEST_BROWSER: executablePath };
  const { code } = await runTool('@playwright/test', 'playwright', ['test'], { ...options, env });
  return readCounts(file, code, countPlaywright);
}

/** What the test command runs, in this order; a failed stage stops only those that need it. */
export const stages: readonly Stage[] = [
  {
    name: 'lint',
    run: async (options) =>
      whole(
        await runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.'], options),
      ),
  },
  {
    name: 'types',
    run: async (options) => whole(await runAstro(['check'], options)),
  },
  {
    name: 'unused',
    run: async (options) => whole(await runTool('knip', 'knip', ['--no-progress'], options)),
  },
  { name: 'audit', run: ({ signal }) => audit(signal) },
  { name: 'unit', run: (options) => runVitest('unit', options) },
  {
    name: 'build',
    run: async (options) => whole(await runScript('scripts/build.ts', [], options)),
  },
  { name: 'dist', needs: 'build', run: (options) => runVitest('dist', options) },
  { name: 'edition', run: (options) => runVitest('edition', options) },
  { name: 'e2e', needs: 'build', run: runPlaywright },
  { name: 'engines', needs: 'build', run: (options) => runVitest('engines', options) },
];
