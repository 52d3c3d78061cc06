/**
 * `_headers`, which Netlify and Cloudflare Pages read: at most 100 rules, lines of 2,000 characters.
 * docs/hosting/ has the same for other hosts.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../../src/core/figure.ts';
import type { Page } from '../../src/i18n/links.ts';
import { pagePath, pagePaths } from '../../src/i18n/links.ts';

type Headers = Readonly<Record<string, string>>;

/** Whatever is asked for: no guessing of types, no whole address for others, no device of the reader. */
const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** Only charts for frames may be framed elsewhere. What else the policy says is in each page. */
const unframed: Headers = { 'Content-Security-Policy': "frame-ancestors 'self'" };

/** Anybody may fetch data, fonts, frames and the loader, which integrity is checked across origins for. */
const shared: Headers = { 'Access-Control-Allow-Origin': '*' };

/** For files whose names change with what is in them. */
export const immutable: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const immutableFolders = ['/_astro/', '/fonts/'] as const;

/** @param path from the root of the site, beginning with a slash */
export const isImmutable = (path: string): boolean =>
  immutableFolders.some((folder) => path.startsWith(folder));

interface Rule {
  readonly path: string;
  readonly headers: Headers;
}

const rules: readonly Rule[] = [
  { path: '/*', headers: everywhere },
  ...locales.flatMap((locale) =>
    (Object.keys(pagePaths) as Page[]).flatMap((page): Rule[] => {
      const path = `/${pagePath(page, locale)}`;
      // A star would take the frames along, which stand under the root, too.
      const paths = page === 'story' ? [path, `${path}index.html`] : [`${path}*`];
      // Under /charts/ is the kit, which its rule covers.
      return page === 'kit' ? [] : paths.map((one) => ({ path: one, headers: unframed }));
    }),
  ),
  ...immutableFolders.map((folder) => ({
    path: `${folder}*`,
    headers: { ...immutable, ...shared },
  })),
  ...['/data/*', '/oembed/*', '/en/oembed/*', '/embed/*', '/en/embed/*', '/embed.js'].map(
    (path) => ({ path, headers: shared }),
  ),
];

/** The file as text. */
export function headersFile(): string {
  const lines = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${lines.join('\n\n')}\n`;
}

export async function writeHostFiles(outDir: string): Promise<void> {
  await writeFile(join(outDir, '_headers'), headersFile());
}
