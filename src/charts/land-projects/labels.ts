/** The labels of the chart; an edition has the words. */

export const labels = [
  'reclaimed',
  'area',
  'areaNote',
  'plots',
  'plotsNote',
  'farmland',
  'surveyed',
  'surveyedNote',
  'evidenced',
  'evidencedNote',
  'consolidation',
  'households',
  'people',
] as const;

export type Label = (typeof labels)[number];
