/** People moved, the target that a rate above the whole implies, and the division that tests it. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';
import { modelOf } from './model.ts';
import { fenceState, peopleState, testState } from './states.ts';

export const relocation = designChart({
  id: 'relocation',
  panels: [
    {
      relation: 'whole-and-part',
      whole: 'relocated-people',
      parts: ['relocation-target', 'relocation-over'],
      basis: 'inference',
    },
    { relation: 'single', figures: ['relocated-households'] },
    {
      relation: 'same-unit',
      figures: [
        'relocation-rate',
        'relocation-check',
        'relocation-check-above',
        'relocation-check-below',
        'relocation-household-check-above',
        'relocation-household-check-below',
      ],
    },
  ],
  labels,
  model: modelOf,
  layout,
  states: { people: peopleState, fence: fenceState, test: testState },
});
