/** Petition cases closed in the year; apart from them, old ones resolved, since nobody says when. */

import { designChart } from '../kit/chart.ts';
import { examples } from './examples.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const petitions = designChart({
  id: 'petitions',
  panels: [
    { relation: 'single', figures: ['petitions-closed'] },
    {
      relation: 'whole-and-part',
      whole: 'old-petitions',
      parts: ['old-petitions-provincial'],
      basis: 'stated',
    },
  ],
  labels,
  model: (figure) => ({
    closed: figure('petitions-closed').value,
    old: figure('old-petitions').value,
    provincial: figure('old-petitions-provincial').value,
  }),
  layout,
  examples,
});
