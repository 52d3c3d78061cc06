/** The two addresses of a page: Chinese at the root, English under en/. */

import { charts } from '../charts/registry.ts';
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

/** The addresses of what there is once for every chart, in both languages. */
export function chartPages() {
  return localePaths().flatMap(({ params, props }) =>
    charts.map((chart) => ({ params: { ...params, id: chart.id }, props: { ...props, chart } })),
  );
}
