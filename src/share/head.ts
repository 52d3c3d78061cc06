/**
 * What a page's head tells those who share it: Open Graph, cards, oEmbed, structured data. As plain
 * attributes, so that it can be checked without a page.
 */

import type { Locale } from '../core/figure.ts';
import type { Page } from '../i18n/links.ts';
import { absolute, previewPath } from '../i18n/links.ts';

/** How a page shows where it is shared. */
export interface Shared {
  readonly type: 'article' | 'website';
  /** A picture of 1200 × 630 pixels. */
  readonly image: { readonly path: string; readonly alt: string };
  /** A square one: WeChat shows the first square picture that it finds in the page's body. */
  readonly square: string;
  /** Where oEmbed consumers find how to embed it. */
  readonly oembed?: { readonly path: string; readonly title: string };
  /** schema.org, as JSON-LD. */
  readonly data: readonly object[];
  /** Further metadata, such as `citation_title`. */
  readonly meta?: readonly { readonly name: string; readonly content: string }[];
}

/** A page shown by its own picture. @param alt its headline, which is what the picture says */
export function sharedPage(
  page: Page,
  { type, alt, locale, data }: Pick<Shared, 'type'> & { alt: string; locale: Locale; data: object },
): Shared {
  return {
    type,
    image: { path: previewPath(page, 'wide', locale), alt },
    square: previewPath(page, 'square', locale),
    data: [data],
  };
}

/** Width and height of a share image, in pixels: what Open Graph consumers ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

const ogLocales = { zh: 'zh_CN', en: 'en_US' } as const;

interface Told {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly locale: Locale;
  readonly siteName: string;
}

type Attributes = Readonly<Record<string, string>>;

/** The `<meta>` elements. @param site what addresses are absolute to */
export function headMeta(told: Told, shared: Shared, site: URL): Attributes[] {
  const { title, description, url, locale, siteName } = told;
  const image = absolute(shared.image.path, site);
  const og = {
    type: shared.type,
    title,
    description,
    url,
    site_name: siteName,
    locale: ogLocales[locale],
    'locale:alternate': ogLocales[locale === 'zh' ? 'en' : 'zh'],
    image,
    'image:width': String(previewSize.width),
    'image:height': String(previewSize.height),
    'image:alt': shared.image.alt,
  };
  return [
    ...Object.entries(og).map(([name, content]) => ({ property: `og:${name}`, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'robots', content: 'max-image-preview:large' },
    ...(shared.meta ?? []).map(({ name, content }) => ({ name, content })),
  ];
}

/** The `<link>` elements. */
export function headLinks({ oembed }: Shared, site: URL): Attributes[] {
  if (oembed === undefined) return [];
  return [
    {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: absolute(oembed.path, site),
      title: oembed.title,
    },
  ];
}

/** Structured data as the text of script elements, which no word in it can end. */
export function structuredData({ data }: Shared): string[] {
  return data.map((item) => JSON.stringify(item).replaceAll('<', '\\u003c'));
}
