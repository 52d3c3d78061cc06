/** Everyone enrolled in each of two insurances, and the few that their rates leave out. */

import { designChart } from '../kit/chart.ts';
import { blockSize } from '../kit/hundreds.ts';
import type { Insurance } from './labels.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';
import { gapsState, medicalGapState, medicalState, zheliGapState } from './states.ts';

export const insuranceGap = designChart({
  id: 'insurance-gap',
  panels: [
    {
      relation: 'whole-and-part',
      whole: 'medical-base',
      parts: ['medical-insured', 'medical-missing'],
      basis: 'inference',
    },
    { relation: 'single', figures: ['medical-rate'] },
    {
      relation: 'whole-and-part',
      whole: 'zheli-base',
      parts: ['zheli-insured', 'zheli-missing'],
      basis: 'inference',
    },
    { relation: 'single', figures: ['zheli-rate'] },
  ],
  reads: ['crowd-block'],
  labels,
  model: (figure) => {
    if (figure('crowd-block').value !== blockSize) {
      throw new RangeError(
        `crowd-block says ${figure('crowd-block').value}, blocks hold ${blockSize}`,
      );
    }
    const crowdOf = (id: Insurance) => ({
      insured: figure(`${id}-insured`).value,
      base: figure(`${id}-base`).value,
      figures: { insured: `${id}-insured`, missing: `${id}-missing` },
    });
    return { medical: crowdOf('medical'), zheli: crowdOf('zheli') };
  },
  layout,
  states: {
    medical: medicalState,
    'medical-gap': medicalGapState,
    'zheli-gap': zheliGapState,
    gaps: gapsState,
  },
});
