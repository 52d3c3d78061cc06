/** The labels of the chart; an edition has the words. Each insurance has one of each. */

export type Insurance = 'medical' | 'zheli';

export const labels = [
  'medicalName',
  'medicalInsured',
  'medicalRate',
  'medicalMissing',
  'medicalOut',
  'medicalBase',
  'zheliName',
  'zheliInsured',
  'zheliRate',
  'zheliMissing',
  'zheliOut',
  'zheliBase',
  'inferred',
  'notStated',
] as const;

export type Label = (typeof labels)[number];
