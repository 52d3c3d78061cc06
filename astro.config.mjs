import { defineConfig } from 'astro/config';
import { freshData } from './src/dev/fresh-data.ts';
import { devPages } from './src/dev/integration.ts';
import { siteUrl } from './src/share/site-url.ts';

/**
 * Links inside the folder are relative, so it runs under any path; only what must be absolute
 * (canonical, og:, oEmbed, snippets, QR codes) takes its origin and path from SITE_URL.
 */
export default defineConfig({
  site: siteUrl(process.env.SITE_URL),
  output: 'static',
  // scripts/build.ts overrides outDir by --outDir: it builds aside, then swaps.
  outDir: './dist',
  cacheDir: './.cache/astro',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [devPages(), freshData()],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What two scripts use is a few hundred bytes: one file, one request.
            output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
          },
        },
      },
    },
    build: {
      // Scripts are an extra and may ask for newer engines than the styles, without which
      // Chromium 64 could not show a readable page. These are the first that pass the test of
      // src/browser/head.ts, so that whichever passes can read what is compiled for them. So can
      // Chromium from 64 to 75, which does not pass: it reads a module, and leaves it at that.
      target: ['chrome64', 'safari13', 'firefox71'],
      // iOS counts as a browser of its own: without it `-webkit-text-size-adjust` would go.
      cssTarget: ['chrome64', 'safari13.1', 'ios13.4', 'firefox78'],
      // Its helper would load chunks from the root of the host, wherever the folder stands.
      modulePreload: false,
      // No script inside a page but the one of src/browser/head.ts, whose hash a strict CSP names.
      assetsInlineLimit: 0,
    },
  },
});
