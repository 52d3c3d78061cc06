/** The labels of the chart; an edition has the words. */

export const labels = [
  'total',
  'totalName',
  'share',
  'operating',
  'operatingName',
  'rest',
  'restName',
  'ofOperating',
  'restBelow',
  'others',
  'othersName',
  'othersSum',
  'villagesShare',
  'villagesWho',
  'villagesSum',
  'villagesEach',
  'firstVillage',
  'secondVillage',
  'beside',
  'threshold',
  'thresholdName',
  'dividend',
  'dividendName',
  'works',
  'worksName',
] as const;

export type Label = (typeof labels)[number];
