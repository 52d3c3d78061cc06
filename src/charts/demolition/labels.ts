/** The labels of the chart; an edition has the words. */

export const labels = [
  'demolished',
  'demolishedArea',
  'demolishedMean',
  'filed',
  'filedArea',
  'filedMean',
  'ratio',
] as const;

export type Label = (typeof labels)[number];
