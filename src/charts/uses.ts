/** What is made of a figure: the charts that show it, the figures computed from it. */

import type { DerivedFigure } from '../core/figure.ts';
import { oncePer } from '../core/once.ts';
import type { Edition } from '../edition/edition.ts';
import { chartsOf } from './charts-of.ts';
import type { Chart } from './kit/chart.ts';
import { figuresInText } from './kit/chart.ts';

export interface Uses {
  /** Charts that draw it or name it. A chart that only shows its place among all does neither. */
  readonly charts: readonly Chart[];
  /** Figures whose formula names it. */
  readonly derived: readonly DerivedFigure[];
}

/** Tells what is made of each figure, by id. Reads every chart once for an edition. */
export const usesIn = oncePer((edition: Edition): ((id: string) => Uses) => {
  const byFigure = new Map<string, Chart[]>();
  for (const chart of chartsOf(edition)) {
    for (const id of new Set([...chart.figures, ...figuresInText(chart)])) {
      byFigure.set(id, [...(byFigure.get(id) ?? []), chart]);
    }
  }
  return (id) => ({
    charts: byFigure.get(id) ?? [],
    derived: edition.derived.filter(({ inputs }) => inputs.includes(id)),
  });
});
