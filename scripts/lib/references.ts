/** Everything in a page or a style sheet that names another file. */

export interface Reference {
  /** For messages: `a[href]`, `style url()`. */
  readonly where: string;
  readonly value: string;
  /** Whether the browser fetches it to show the page, as it does pictures but not links. */
  readonly loads: boolean;
  /** The element it stands on; none for a style sheet. */
  readonly element?: Element;
}

/** Attributes that hold one address, and the elements on which that is only a link to follow. */
const addressAttributes: Readonly<Record<string, readonly string[]>> = {
  href: ['a', 'area', 'base'],
  'xlink:href': ['a'],
  src: [],
  poster: [],
  data: [],
  action: ['form'],
  formaction: ['button', 'input'],
  cite: ['q', 'blockquote', 'del', 'ins'],
};

/** Values of `rel` with which a `<link>` fetches nothing. */
const linksOnly = ['canonical', 'alternate', 'license', 'author', 'next', 'prev', 'help'];

const urlFunction = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gu;
const importRule = /@import\s+(?:"([^"]*)"|'([^']*)')/gu;

/** The addresses in CSS, as written. */
export function cssReferences(css: string, where = 'css'): Reference[] {
  const find = (pattern: RegExp, kind: string) =>
    Array.from(css.matchAll(pattern), ([, double, single, bare]): Reference => {
      const value = (double ?? single ?? bare ?? '').trim();
      return { where: `${where} ${kind}`, value, loads: true };
    });
  return [...find(urlFunction, 'url()'), ...find(importRule, '@import')];
}

/** The addresses in a page: attributes, `srcset`, style sheets and `url()` in any attribute. */
export function pageReferences(document: Document): Reference[] {
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes].flatMap(({ name, value }) => ofAttribute(element, name, value)),
    ...(element.localName === 'style' ? cssReferences(element.textContent, 'style') : []),
  ]);
}

function ofAttribute(element: Element, name: string, value: string): Reference[] {
  const tag = element.localName;
  const where = `${tag}[${name}]`;
  const onlyLinks = addressAttributes[name];
  if (onlyLinks !== undefined) {
    if (name === 'data' && tag !== 'object') return [];
    return [{ where, value, loads: !onlyLinks.includes(tag) && !isLinkOnly(element), element }];
  }
  if (name === 'srcset' || name === 'imagesrcset') {
    return value.split(',').map((candidate) => {
      const [address = ''] = candidate.trim().split(/\s+/u);
      return { where, value: address, loads: true, element };
    });
  }
  return value.includes('url(')
    ? cssReferences(value, where).map((reference) => ({ ...reference, element }))
    : [];
}

function isLinkOnly(element: Element): boolean {
  const rel = element.getAttribute('rel')?.split(/\s+/u) ?? [];
  return element.localName === 'link' && rel.some((one) => linksOnly.includes(one));
}

/** `data:` addresses bring their content with them. */
export function isInlined(value: string): boolean {
  return value.startsWith('data:');
}

/** With a scheme or a host of its own: `https://…`, `//host/…`, `mailto:…`. */
export function isAbsolute(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(value);
}

/** Deep enough that a reference which climbs out of the folder can be told from one to its root. */
const stand = 'http://folder.invalid/a/b/c/d/';

/**
 * Where a relative reference leads, as a path under the root and a fragment.
 * @returns null when it leaves the folder
 */
export function follow(
  from: string,
  value: string,
): { readonly path: string; readonly fragment: string } | null {
  const target = new URL(value, stand + from);
  if (!target.href.startsWith(stand)) return null;
  const path = decodeURIComponent(target.pathname.slice(new URL(stand).pathname.length));
  return { path, fragment: decodeURIComponent(target.hash.slice(1)) };
}
