/** The two addresses of a page: Chinese at the root, English under en/. */

import type { Locale } from '../core/figure.ts';

export function localePaths(): {
  params: { locale: string | undefined };
  props: { locale: Locale };
}[] {
  return [
    { params: { locale: undefined }, props: { locale: 'zh' } },
    { params: { locale: 'en' }, props: { locale: 'en' } },
  ];
}
