/** Haircuts, patrols, drives, drills and kits: each counted in its own unit, none of them people. */

import { defineChart } from '../kit/chart.ts';
import { blockSize } from '../kit/hundreds.ts';
import { layout } from './layout.ts';
import { text } from './text.ts';

export const care = defineChart({
  id: 'care',
  chapter: 'livelihoods',
  panels: [
    { relation: 'single', figures: ['haircuts'] },
    { relation: 'single', figures: ['patrol-attendances'] },
    { relation: 'single', figures: ['patrol-batches'] },
    { relation: 'single', figures: ['vaccine-drives'] },
    { relation: 'single', figures: ['epidemic-drills'] },
    { relation: 'single', figures: ['epidemic-kits'] },
  ],
  text,
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
