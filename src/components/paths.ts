/** The two addresses of a page: Chinese at the root, English under en/. */

import { chartsOf } from '../charts/charts-of.ts';
import type { Locale } from '../core/figure.ts';
import { currentEdition } from '../edition/load.ts';

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
export async function chartPages() {
  const charts = chartsOf(await currentEdition());
  return localePaths().flatMap(({ params, props }) =>
    charts.map((chart) => ({ params: { ...params, id: chart.id }, props: { ...props, chart } })),
  );
}
