import { access } from 'node:fs/promises';
import { Failure } from './failure.ts';
import { run } from './run.ts';

const TIMEOUT_MS = 10 * 60_000;

/** Where we may install system packages: a container or a CI machine of the Debian family. */
export async function isRootOnDebian(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  return access('/etc/debian_version').then(
    () => true,
    () => false,
  );
}

/** Installs packages; throws apt's own last line if that fails. */
export async function aptInstall(packages: readonly string[]): Promise<void> {
  const options = {
    capture: true,
    timeoutMs: TIMEOUT_MS,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  };
  // A stale list may still do: what counts is whether the packages can be had.
  await run('apt-get', ['update'], options);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', install, options);
  if (code !== 0) throw new Failure(output.trim().split('\n').at(-1) ?? 'apt-get failed');
}
