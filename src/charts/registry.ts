/** All charts, in the order of the story. */

import { demolition } from './demolition/index.ts';
import { disputes } from './disputes/index.ts';
import { insuranceGap } from './insurance-gap/index.ts';
import type { Chart } from './kit/chart.ts';
import { landToScale } from './land-to-scale/index.ts';
import { plan2023 } from './plan-2023/index.ts';
import { relocation } from './relocation/index.ts';
import { villageIncome } from './village-income/index.ts';

export const charts: readonly Chart[] = [
  landToScale,
  relocation,
  villageIncome,
  demolition,
  insuranceGap,
  disputes,
  plan2023,
];

/** A chart by its id. @throws RangeError when there is none */
export function chartById(id: string): Chart {
  const chart = charts.find((known) => known.id === id);
  if (chart === undefined) throw new RangeError(`no chart ${id}`);
  return chart;
}
