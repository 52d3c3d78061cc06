/** 25 left the roll; 17 “newly enrolled” in one of two things, and the words do not say which. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { text } from './text.ts';

export const dibaoRoll = defineChart({
  id: 'dibao-roll',
  chapter: 'livelihoods',
  // One unit, and still no common scale: nobody may subtract the one from the other.
  panels: [
    { relation: 'single', figures: ['dibao-removed'] },
    { relation: 'single', figures: ['dibao-added'] },
  ],
  text,
  model: (figure) => ({
    removed: figure('dibao-removed').value,
    added: figure('dibao-added').value,
  }),
  layout,
});
