/** Shows what is saved in the edition's folder while the site is developed. */

import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { editionFolder } from '../edition/read.ts';

/**
 * Modules keep the edition that they have read, and no import leads to its files: whoever saved one
 * would go on seeing the old data until Astro is started again.
 */
export function freshData(): AstroIntegration {
  return {
    name: 'fresh-data',
    hooks: {
      'astro:server:setup': ({ server: { watcher, environments } }) => {
        const folder = resolve(editionFolder());
        watcher.add(folder);
        watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder + sep)) return;
          for (const { moduleGraph, hot } of Object.values(environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
