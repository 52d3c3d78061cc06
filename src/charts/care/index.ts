/** Haircuts, patrols, drives, drills and kits: each counted in its own unit, none of them people. */

import { designChart } from '../kit/chart.ts';
import { blockSize } from '../kit/hundreds.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const care = designChart({
  id: 'care',
  panels: [
    { relation: 'single', figures: ['haircuts'] },
    { relation: 'single', figures: ['patrol-attendances'] },
    { relation: 'single', figures: ['patrol-batches'] },
    { relation: 'single', figures: ['vaccine-drives'] },
    { relation: 'single', figures: ['epidemic-drills'] },
    { relation: 'single', figures: ['epidemic-kits'] },
  ],
  reads: ['kit-block'],
  labels,
  model: (figure) => {
    if (figure('kit-block').value !== blockSize) {
      throw new RangeError(`kit-block says ${figure('kit-block').value}, blocks hold ${blockSize}`);
    }
    return {
      haircuts: figure('haircuts').value,
      turns: figure('patrol-attendances').value,
      batches: figure('patrol-batches').value,
      drives: figure('vaccine-drives').value,
      drills: figure('epidemic-drills').value,
      kits: figure('epidemic-kits').value,
    };
  },
  layout,
});
