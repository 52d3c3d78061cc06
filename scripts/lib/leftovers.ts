import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './failure.ts';

/** True while the process runs; a process we may not signal (EPERM) runs too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return errorCode(thrown) === 'EPERM';
  }
}

/** Names in `folder` of the form `<prefix><pid>` whose process has ended; none if there is no folder. */
export async function orphans(folder: string, prefix: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^\d+$/.test(pid) && !isRunning(Number(pid));
  });
}

/** Deletes what killed processes left behind: a build killed outright cannot tidy up itself. */
export async function removeOrphans(folder: string, prefix: string): Promise<void> {
  for (const name of await orphans(folder, prefix)) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
