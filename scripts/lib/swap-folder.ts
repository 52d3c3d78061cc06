import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './failure.ts';
import { orphans, removeOrphans } from './leftovers.ts';

type Role = 'new' | 'old';

/** `dist` → `.dist.old-` in the same folder, so that a rename never crosses a file system. */
const sidePrefix = (target: string, role: Role) => `.${basename(target)}.${role}-`;

const sideFolder = (target: string, role: Role) =>
  join(dirname(target), `${sidePrefix(target, role)}${process.pid}`);

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Moves a folder, by copying where the file systems differ. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (thrown) {
    if (errorCode(thrown) !== 'EXDEV') throw thrown;
    await cp(from, to, { recursive: true, errorOnExist: true });
    await rm(from, { recursive: true });
  }
}

/**
 * Puts `fresh` in the place of `target`. Everything that takes time happens beside it; what is
 * left is two renames, and if the second fails the old folder goes back.
 * `renameInto` exists for the test of just that.
 */
export async function swapFolder(
  fresh: string,
  target: string,
  renameInto: typeof rename = rename,
): Promise<void> {
  const ready = sideFolder(target, 'new');
  const old = sideFolder(target, 'old');
  await mkdir(dirname(target), { recursive: true });
  try {
    await move(fresh, ready);
    const replaces = await exists(target);
    if (replaces) await rename(target, old);
    try {
      await renameInto(ready, target);
    } catch (thrown) {
      if (replaces) await rename(old, target);
      throw thrown;
    }
  } finally {
    await rm(ready, { recursive: true, force: true });
    if (await exists(target)) await rm(old, { recursive: true, force: true });
  }
}

/**
 * Tidies up after a swap that was killed: if it died between its two renames the old folder goes
 * back to its place, the rest is deleted.
 */
export async function recoverSwap(target: string): Promise<void> {
  const folder = dirname(target);
  const [old] = await orphans(folder, sidePrefix(target, 'old'));
  if (old !== undefined && !(await exists(target))) await rename(join(folder, old), target);
  await removeOrphans(folder, sidePrefix(target, 'old'));
  await removeOrphans(folder, sidePrefix(target, 'new'));
}
