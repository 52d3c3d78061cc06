/**
 * The one script that runs before anything is painted. It stands in the page itself, the same bytes
 * in every page, and in every frame, so that a strict CSP can name it by its hash. Its functions are
 * written out as text: they must use nothing from outside themselves, and no syntax that a build would
 * have to lower (`?.`, `??`), as no build does.
 */

import type { Theme } from './apply-theme.ts';
import { applyTheme } from './apply-theme.ts';

/**
 * Puts the theme that the address asks for in place, holds back the fonts that may come late until the
 * first paint, and marks the page as `live` in browsers that will run the compiled modules. Style sheets take `.live` as leave to arrange things for scripts, so
 * it is taken off again when a module does not come or cannot be parsed.
 */
function beforePaint(apply: (theme: Theme | null) => void, long: boolean): void {
  // Some hosts serve /charts as they do /charts/, where relative links lead astray. One that takes the
  // slash off again sends back to the address that was just left. With the origin, as a path that begins
  // with two slashes would be another site's address.
  const { origin, pathname, search, hash, href } = location;
  if (!/\/$|\.html$/.test(pathname) && document.referrer !== href.replace(/#.*/, '')) {
    location.replace(`${origin}${pathname}/${search}${hash}`);
  }

  const asked = new URLSearchParams(search).get('theme');
  if (asked === 'dark' || asked === 'light') apply(asked);

  const { classList } = document.documentElement;
  // What came with the oldest engines that the build compiles for (astro.config.mjs), or after. Whatever
  // has the first of them runs modules and knows `display: contents`: Chromium 76, Safari 13, Firefox 71.
  const able =
    'allSettled' in Promise && 'IntersectionObserver' in window && 'ResizeObserver' in window;
  if (!able) return;
  classList.add('live');
  // See arrive.ts. Not where the reader comes back, or to a place: the places of things are needed then.
  // And not where what is read would be moved by what is laid out above it.
  const isNew = ({ type }: PerformanceEntry & { type?: string }) => type === 'navigate';
  if (
    long &&
    hash === '' &&
    performance.getEntriesByType('navigation').some(isNew) &&
    CSS.supports(
      '(content-visibility:auto) and (contain-intrinsic-height:auto 1px) and (overflow-anchor:auto)',
    )
  ) {
    classList.add('arriving', 'landing');
    requestAnimationFrame(() => requestAnimationFrame(() => classList.remove('landing')));
  }
  // On a slow line the text is not to wait while a font takes its turn. Whether something is painted,
  // every engine that comes so far tells, or has the fonts at once.
  const late = document.querySelector<HTMLStyleElement>('[data-late]');
  if (late && PerformanceObserver.supportedEntryTypes.includes('paint')) {
    late.media = 'not all';
    new PerformanceObserver(() => {
      late.media = '';
    }).observe({ entryTypes: ['paint'] });
  }
  addEventListener(
    'error',
    ({ target, error, filename }) => {
      const lost = target instanceof HTMLScriptElement && target.type === 'module';
      // By its address, as others may have put scripts into the page.
      if (lost || (/\/_astro\//.test(filename) && error instanceof SyntaxError)) {
        classList.remove('live', 'arriving');
      }
    },
    true,
  );
}

/** Without its indents. @param of a page, which may be long, or a frame, which is one drawing */
export const headScript = (of: 'page' | 'frame'): string =>
  `(${beforePaint})(${applyTheme},${of === 'page'})`.replace(/\n\s+/gu, '\n');
