/** Other years: nearly all of them major, and many more of everything. */

import type { Examples } from '../kit/chart.ts';

export const examples: Examples = {
  'mostly-major': {
    disputes: 32,
    'major-disputes': 30,
    'other-disputes': 2,
    'dispute-average': 17.7,
  },
  'many-more': {
    disputes: 420,
    'major-disputes': 20,
    'other-disputes': 400,
    'dispute-amount': 8567.5,
    'dispute-average': 20.4,
  },
};
