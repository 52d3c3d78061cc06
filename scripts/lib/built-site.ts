import { access } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Failure } from './failure.ts';
import { root } from './paths.ts';

/** A folder as people call it: `dist/`. */
export const folderName = (folder: string): string => `${relative(root, folder) || folder}/`;

/** Throws, with what to do about it, where there is no built site. */
export async function requireBuiltSite(folder: string): Promise<void> {
  await access(join(folder, 'index.html')).catch(() => {
    throw new Failure(
      `There is no built site in ${folderName(folder)} yet. \`npm start\` builds and serves it, \`npm run build\` only builds it.`,
    );
  });
}
