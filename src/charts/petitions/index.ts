/** Petition cases closed in the year; apart from them, old ones resolved, since nobody says when. */

import { defineChart } from '../kit/chart.ts';
import { examples } from './examples.ts';
import { layout } from './layout.ts';
import { text } from './text.ts';

export const petitions = defineChart({
  id: 'petitions',
  chapter: 'livelihoods',
  panels: [
    { relation: 'single', figures: ['petitions-closed'] },
    {
      relation: 'whole-and-part',
      whole: 'old-petitions',
      parts: ['old-petitions-provincial'],
      basis: 'stated',
    },
  ],
  text,
  model: (figure) => ({
    closed: figure('petitions-closed').value,
    old: figure('old-petitions').value,
    provincial: figure('old-petitions-provincial').value,
  }),
  layout,
  examples,
});
