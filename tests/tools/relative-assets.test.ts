import { expect, test } from 'vitest';
import { relativeToPage } from '../../scripts/lib/relative-assets.ts';

const html = `<script src="/_astro/a.js"></script><style>@font-face{src:url(/_astro/f.woff2)}</style>
<img srcset="/_astro/1.png 1x, /_astro/2.png 2x"><p>see /charts/_astro/</p>`;

test('links to bundled files are as seen from the page', () => {
  expect(relativeToPage(html, 'index.html')).toBe(
    html.replaceAll(/(["( ])\/_astro/g, '$1./_astro'),
  );
  expect(relativeToPage(html, 'en/charts/a/index.html')).toBe(
    html.replaceAll(/(["( ])\/_astro/g, '$1../../../_astro'),
  );
});
