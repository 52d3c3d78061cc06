import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { errorCode, Failure } from './failure.ts';
import { root } from './paths.ts';

/** Names that no built site holds, and that are dear to whoever typed the wrong folder. */
const TREASURES = ['.git', 'package.json', 'node_modules', 'src'];

/** A build replaces its whole output folder: refuses one that is plainly something else. */
export async function refuseForeignFolder(out: string): Promise<void> {
  const wayToRoot = relative(out, root);
  const holdsUs = wayToRoot === '' || !(wayToRoot === '..' || wayToRoot.startsWith(`..${sep}`));
  if (holdsUs)
    throw new Failure(`--out ${out} holds this project itself: name a folder of its own.`);
  const names: string[] = await readdir(out).catch((thrown: unknown) => {
    if (errorCode(thrown) === 'ENOENT') return [];
    throw new Failure(`--out ${out} is not a folder that can be read (${errorCode(thrown)}).`);
  });
  const foreign =
    names.find((name) => TREASURES.includes(name)) ??
    (names.length > 0 && !names.includes('index.html') ? names[0] : undefined);
  if (foreign !== undefined) {
    throw new Failure(
      `--out ${out} holds "${foreign}", which is not of this site: a build replaces the whole folder. Name an empty or a new one.`,
    );
  }
}
