/** The labels of the chart; an edition has the words. */

export const labels = [
  'output',
  'open',
  'surplus',
  'land',
  'cell',
  'perMu',
  'perMuBrief',
  'perMuNote',
] as const;

export type Label = (typeof labels)[number];
