import { fileURLToPath } from 'node:url';

/** The repository's root, however and from wherever a script was started. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** All that can be thrown away without loss: Astro's cache, unfinished builds, test counts. */
export const cacheDir = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** The published folder. */
export const distDir = fileURLToPath(new URL('../../dist/', import.meta.url));
