import { access, mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runAstro } from './astro.ts';
import { Failure, reason } from './failure.ts';
import { describeSizes } from './folder-sizes.ts';
import { watchInterrupt } from './interrupt.ts';
import { removeOrphans } from './leftovers.ts';
import { refuseForeignFolder } from './out-folder.ts';
import { cacheDir, root } from './paths.ts';
import { type PostBuildStep, steps } from './post-build.ts';
import { seconds, step } from './progress.ts';
import { runScript } from './run.ts';
import { recoverSwap, swapFolder } from './swap-folder.ts';

/**
 * Inside the repository even for an `--out` elsewhere: while rendering, Astro runs its own output,
 * which finds the packages only from here.
 */
const STAGING = 'build-';

async function checkData(signal: AbortSignal): Promise<void> {
  const { code } = await runScript('scripts/validate.ts', [], { signal });
  // It has printed what is wrong: 1 for the data, 2 for itself.
  if (code !== 0) throw new Failure('', code === 1 ? 1 : 2);
}

async function renderPages(outDir: string, signal: AbortSignal): Promise<void> {
  const { code, output } = await runAstro(['build', '--outDir', outDir], { capture: true, signal });
  if (code !== 0) throw new Failure(output.trimEnd());
  for (const line of output.split('\n')) if (line.includes('[WARN]')) console.warn(line);
  await access(join(outDir, 'index.html')).catch(() => {
    throw new Failure(`Astro built no index.html.\n${output.trimEnd()}`);
  });
}

async function runPostStep({ name, run }: PostBuildStep, outDir: string): Promise<void> {
  try {
    await step(name, () => run(outDir));
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw new Error(`The build step "${name}" failed: ${reason(thrown)}`, { cause: thrown });
  }
}

/**
 * Checks the data, builds aside, and only then replaces `out`: a failed, stopped or killed build
 * leaves it as it was. Throws a `Failure` whose message is already fit for the terminal.
 */
export async function buildSite(out: string): Promise<void> {
  const start = performance.now();
  const interrupt = watchInterrupt();
  const { signal } = interrupt;
  const staging = join(cacheDir, `${STAGING}${process.pid}`);
  try {
    await refuseForeignFolder(out);
    await mkdir(cacheDir, { recursive: true });
    await removeOrphans(cacheDir, STAGING);
    await recoverSwap(out);

    await step('data checked', () => checkData(signal));
    await step('pages built', () => renderPages(staging, signal));
    for (const postStep of steps) {
      signal.throwIfAborted();
      await runPostStep(postStep, staging);
    }
    signal.throwIfAborted();
    await step(`${relative(root, out) || out} replaced`, () => swapFolder(staging, out));
  } finally {
    interrupt.dispose();
    await rm(staging, { recursive: true, force: true });
  }
  for (const line of await describeSizes(out)) console.log(line);
  console.log(`Built in ${seconds(performance.now() - start)}`);
}
