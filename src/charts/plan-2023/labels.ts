/** The labels of the chart; an edition has the words. */

export const labels = [
  'keepSeal',
  'keep',
  'keepName',
  'keepNote',
  'striveSeal',
  'strive',
  'striveName',
  'striveNote',
  'baseSeal',
  'base',
  'baseName',
  'baseNote',
  'workshopSeal',
  'workshop',
  'workshopName',
  'workshopNote',
  'gradeSeal',
  'grade',
  'gradeName',
  'gradeNote',
  'landSeal',
  'land',
  'landName',
  'landNote',
  'cell',
] as const;

export type Label = (typeof labels)[number];
