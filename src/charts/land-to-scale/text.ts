import type { ChartText } from '../kit/chart.ts';

type Label =
  | 'signed'
  | 'signedNote'
  | 'target'
  | 'targetNote'
  | 'rail'
  | 'railNote'
  | 'reclaimed'
  | 'reclaimedNote'
  | 'cell'
  | 'pitch';

export const zh: ChartText<Label> = {
  title: '{signed-farmland}摊开看，一格差不多是一个足球场',
  what: '一格{land-cell}；几块地用同一把尺',
  takeaway:
    '斋坛乡签下{signed-farmland}整治耕地，约合{signed-hectares:bare}；同一把尺上，为铁路清出{rail-land}，复垦{reclaimed-area}，还打算申报{farmland-target}。',
  alt: '按比例画的田块，一格{land-cell}。最大一片是签约的{signed-farmland}；旁边是谋划申报的{farmland-target}，画虚线；为铁路征迁清表的{rail-land}，末端敞开，因为原文写“余”；复垦的{reclaimed-area}，只有短短一截。一格约{cell-area:bare}，比一个足球场（{pitch-area}）略小。',
  notes: [
    '几块地说法不同：签约、征迁、复垦、申报，不能相加。签约不等于种了、收了；申报是{#plan-year}年的打算。',
    '足球场按国际足联推荐的尺寸画。',
  ],
  labels: {
    signed: '{signed-farmland:sign}',
    signedNote: '签约整治',
    target: '{farmland-target:sign}',
    targetNote: '谋划申报，是目标',
    rail: '{rail-land:sign}',
    railNote: '为铁路征迁清表',
    reclaimed: '{reclaimed-area:sign}',
    reclaimedNote: '建设用地复垦成田',
    cell: '一格{land-cell:sign}，放大看：',
    pitch: '线框是一个足球场',
  },
  states: {
    field:
      '签约的{signed-farmland}铺成一片田，一格{land-cell}。放大其中一格：约{cell-area:bare}，比一个足球场（{pitch-area}）略小。',
    plots:
      '同一比例的几块地：签约的{signed-farmland}最大；谋划申报的{farmland-target}画虚线，是目标；为铁路征迁清表的{rail-land}，末端敞开；复垦的{reclaimed-area}，只有短短一截。',
  },
};

export const en: ChartText<Label> = {
  title: '{signed-farmland} of fields: each cell nearly a football pitch',
  what: 'One cell is {land-cell}; all the land is at one scale',
  takeaway:
    'Zhaitan signed up {signed-farmland} of farmland, {signed-hectares}, to go back to grain. At the same scale: {rail-land} cleared for the railway, {reclaimed-area} reclaimed, {farmland-target} to be applied for.',
  alt: 'Land drawn to one scale, a cell for every {land-cell}. The largest field is the {signed-farmland} signed up; beside it the {farmland-target} that the township plans to apply for, in dashes; {rail-land} cleared for the railway, with an open end because the report says “over”; and {reclaimed-area} reclaimed. A cell, {cell-area}, is a little smaller than a football pitch, {pitch-area}.',
  notes: [
    'Signed, cleared, reclaimed and applied for are different things and cannot be added. Signed up is not sown or harvested; the application is a plan for {#plan-year}.',
    'The pitch has the size that FIFA recommends. A mu is the Chinese unit of land, {mu-square-metres}.',
  ],
  labels: {
    signed: '{signed-farmland:sign}',
    signedNote: 'signed up',
    target: '{farmland-target:sign}',
    targetNote: 'target, to apply for',
    rail: '{rail-land:sign}',
    railNote: 'cleared for the railway',
    reclaimed: '{reclaimed-area:sign}',
    reclaimedNote: 'reclaimed for farming',
    cell: '{land-cell:sign}, enlarged.',
    pitch: 'Outline: a football pitch',
  },
  states: {
    field:
      'The {signed-farmland} signed up as one field, a cell for every {land-cell}. One cell is enlarged: {cell-area}, a little smaller than a football pitch, {pitch-area}.',
    plots:
      'Land at one scale: the {signed-farmland} signed up is the largest; {farmland-target} in dashes are a target, to be applied for; {rail-land} cleared for the railway have an open end; {reclaimed-area} reclaimed are a short strip.',
  },
};
