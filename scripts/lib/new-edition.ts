import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, Failure } from './failure.ts';
import { root } from './paths.ts';

/** A small edition that can be built: what it says is invented, and says so. */
const example = join(root, 'examples/edition');

/** Copies the example. @throws Failure for a folder that has something in it, or that is none */
export async function makeEdition(folder: string): Promise<void> {
  const names: string[] = await readdir(folder).catch((thrown: unknown) => {
    if (errorCode(thrown) === 'ENOENT') return [];
    throw new Failure(`${folder} is not a folder that can be read (${errorCode(thrown)}).`);
  });
  const [first] = names;
  if (first !== undefined) {
    throw new Failure(`${folder} holds "${first}": name an empty folder or a new one.`);
  }
  await mkdir(folder, { recursive: true });
  await cp(example, folder, { recursive: true });
}
