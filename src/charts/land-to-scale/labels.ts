/** The labels of the chart; an edition has the words. */

export const labels = [
  'signed',
  'signedNote',
  'target',
  'targetNote',
  'rail',
  'railNote',
  'reclaimed',
  'reclaimedNote',
  'cell',
  'pitch',
] as const;

export type Label = (typeof labels)[number];
