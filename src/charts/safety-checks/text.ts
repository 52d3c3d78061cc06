/** The words of the chart. */

export const zh = {
  title: '查了{homes-checked}，鉴定危房{dangerous-buildings}：一个数户，一个数幢',
  what: '一个屋形{checked-gable}，一格一幢房',
  takeaway:
    '斋坛乡{#report-year}年排查农村房屋{homes-checked}，鉴定危房{dangerous-buildings}；前一个数的是户，后一个数的是幢，算不出比例。',
  alt: '分开画的{own:两样}东西。一边是灰色的小屋形，一个代表{checked-gable}，合起来是排查过房屋的{homes-checked}，末一行外侧敞开，因为原文写“余”。另一边是{dangerous-buildings:value}个大实心方格，一格一幢，是鉴定出的危房。',
  notes: [
    '一户可以不止一幢房，一幢房也可以住着几户，所以没有把{dangerous-buildings}画进那些户里去，也不算占百分之几。',
    '危房后来怎么处理，报告没有写。',
  ],
  labels: {
    checked: '{homes-checked:sign}，查过房屋',
    gable: '一个屋形{checked-gable:sign}',
    dangerous: '{dangerous-buildings:sign}，鉴定为危房',
    cell: '一格一幢',
  },
};

export const en: typeof zh = {
  title: 'Checks on {homes-checked}, {dangerous-buildings} found dangerous: no percentage follows',
  what: 'One gable is {checked-gable}, one cell a building',
  takeaway:
    'In {#report-year} Zhaitan checked the houses of {homes-checked} and found {dangerous-buildings} dangerous; as the first number counts households and the second buildings, no percentage can be made of them.',
  alt: 'Things of {own:two} kinds, apart. Small grey gables, {checked-gable} each, stand for the {homes-checked} whose houses were checked; their last row is frayed, because the report says “over”. Beyond a rule, {dangerous-buildings:value} large solid cells, one for each building found dangerous.',
  notes: [
    'A household may have more than one building, and a building more than one household: the {dangerous-buildings:value} are therefore not drawn among the households, and their share is not worked out.',
    'What became of the dangerous buildings the report does not say.',
  ],
  labels: {
    checked: '{homes-checked:sign} checked',
    gable: '{checked-gable:sign} a gable',
    dangerous: '{dangerous-buildings:value} dangerous buildings',
    cell: 'one building a cell',
  },
};
