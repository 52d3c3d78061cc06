/** Pages for those who work on the site: there while it is developed, never in what is built. */

import type { AstroIntegration } from 'astro';

export function devPages(): AstroIntegration {
  return {
    name: 'dev-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('gallery.astro', import.meta.url);
        injectRoute({ pattern: '/dev/gallery', entrypoint });
      },
    },
  };
}
