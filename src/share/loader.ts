/** The address of the loader in codes: with its version, and what a browser checks it against. */

import { loaderScript } from '../embed/loader.ts';
import { absolute, filePaths } from '../i18n/links.ts';

export interface Loader {
  readonly src: string;
  readonly integrity: string;
}

/** What is served as `embed.js`. */
export const loaderFile = `${loaderScript}\n`;

/** Its address and integrity (W3C, Subresource Integrity). @param site what addresses are absolute to */
export async function loaderAt(site: URL): Promise<Loader> {
  const bytes = new TextEncoder().encode(loaderFile);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  const text = btoa(String.fromCharCode(...hash));
  const version = [...hash.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { src: `${absolute(filePaths.embedJs, site)}?v=${version}`, integrity: `sha384-${text}` };
}
