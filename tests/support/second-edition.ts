/** Where the second edition, and the site built of it, stand while its tests run. */

import { join } from 'node:path';
import { cacheDir } from '../../scripts/lib/paths.ts';

const folder = join(cacheDir, 'second-edition');

export const secondEdition = join(folder, 'edition');
export const secondSite = join(folder, 'site');

/** By these the tests of a built site are about this one. */
export const secondEnv = { EDITION_DIR: secondEdition, DIST_DIR: secondSite };
