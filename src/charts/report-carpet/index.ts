/** Every character of the report a square, every figure lit, and one field bare. */

import { defineChart } from '../kit/chart.ts';
import { charactersState, figuresState, problemsState } from './layout.ts';
import { modelOf } from './model.ts';
import { counts, text } from './text.ts';

export const reportCarpet = defineChart({
  id: 'report-carpet',
  chapter: 'preamble',
  // It shows every figure by its place, and none by its size.
  panels: [],
  counts,
  text,
  model: (_figure, edition) => modelOf(edition),
  layout: problemsState,
  states: { characters: charactersState, figures: figuresState, problems: problemsState },
});
