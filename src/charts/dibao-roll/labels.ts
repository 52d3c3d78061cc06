/** The labels of the chart; an edition has the words. */

export const labels = [
  'added',
  'toRoll',
  'toInsurance',
  'roll',
  'rollUnknown',
  'insurance',
  'insuranceUnknown',
  'removed',
  'unit',
] as const;

export type Label = (typeof labels)[number];
