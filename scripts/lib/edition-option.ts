import { isAbsolute, relative, resolve } from 'node:path';
import { editionFolder } from '../../src/edition/read.ts';
import { root } from './paths.ts';

/** The option by which commands take another edition than this project's own. */
export const editionOption = { edition: { type: 'string' } } as const;

/**
 * Makes the edition in a folder the one that this process, and every one that it starts, is about:
 * that of `--edition`, else of EDITION_DIR, else this project's own.
 * @returns the folder as messages name it
 */
export function useEdition(given: string | undefined): string {
  const folder = resolve(given ?? resolve(root, editionFolder()));
  const inside = relative(root, folder);
  const named = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? folder : inside;
  // What we start runs in the root, and may go by the name that is shown.
  process.env.EDITION_DIR = resolve('') === resolve(root) ? named : folder;
  return named;
}
