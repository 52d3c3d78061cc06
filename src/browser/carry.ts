/** Links inside the site take along what is nowhere stored: the theme, and the place being read. */

import type { Theme } from './apply-theme.ts';

/**
 * A link with the theme in its query, and with another fragment where one is given. Links inside
 * the folder are relative, and only those to pages end with a slash: others stay as they are.
 */
export function carry(href: string, theme: Theme | null, place?: string): string {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(href) ?? [];
  if (!path.endsWith('/') || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path)) return href;
  return path + (theme === null ? '' : `?theme=${theme}`) + (place ? `#${place}` : fragment);
}

/**
 * Changes links as they are followed, with whatever button or key, and so before the browser looks
 * at them. A link to the page in the other language leads to the place that is being read here.
 */
export function carryAlong(theme: () => Theme | null, place: () => string | undefined): void {
  const followed = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (link === null) return;
    const twin = link.hasAttribute('hreflang');
    link.setAttribute(
      'href',
      carry(link.getAttribute('href') ?? '', theme(), twin ? place() : undefined),
    );
  };
  addEventListener('click', followed, true);
  addEventListener('auxclick', followed, true);
}
