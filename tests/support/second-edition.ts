/** Where the second edition, and the site built of it, stand while its tests run. */

import { join } from 'node:path';
import { cacheDir } from '../../scripts/lib/paths.ts';

const folder = join(cacheDir, 'second-edition');

/** A copy of the project in which the commands of the docs are typed. */
export const secondProject = join(folder, 'project');
/** As the docs call it. */
const secondEdition = join(secondProject, 'DIR');
/** What `npm start` has built of it. */
export const secondSite = join(folder, 'site');

/** By these the tests of a built site are about this one. */
export const secondEnv = { EDITION_DIR: secondEdition, DIST_DIR: secondSite };
