/** The words of the chart. */

export const zh = {
  title: '每签约{land-cell}，摊到{yield-per-cell}',
  what: '一小格{grain-cell}；一格田{land-cell}放{own:四}小格，多出的堆在上面',
  takeaway:
    '斋坛乡签约整治耕地{signed-farmland}，报告写“获产”{grain-output}；摊到签约的地上，每亩{yield-per-mu}。',
  alt: '方格图，一小格{grain-cell}。{grain-output}铺成一片，上沿敞开，因为原文写“余”。一格签约的田{land-cell}，位置上正好放{own:四}小格；每格摊到{yield-per-cell}，所以有多出来的，单独堆在最上面。每签约一亩，{yield-per-mu}。',
  notes: [
    '“余”是至少，摊下来的数也都是至少，由本站算出。',
    '产的是什么，报告没有写；分母是签约的地，是不是都种了、都收了，也没有写。所以这不是亩产。',
  ],
  labels: {
    output: '{grain-output:sign}',
    open: '{“余”}：上不封口',
    land: '签约的{land-cell:sign}',
    cell: '摊到{yield-per-cell:sign}',
    perMu: '{yield-per-mu:sign}',
    perMuBrief: '每签约一亩{yield-per-mu:sign}',
    perMuNote: '签约的{signed-farmland:sign}，平均每亩',
  },
  states: {
    grain:
      '签约的田，每格分成{own:四}小格，一小格{grain-cell}，变成金黄色；{grain-output}铺满之后还多出几行，堆在上面，上沿敞开。每签约一亩，{yield-per-mu}。',
  },
};

export const en: typeof zh = {
  title: 'For every {land-cell} signed for, {yield-per-cell}',
  what: 'A small cell is {grain-cell}; {own:four} fill a cell of land, {land-cell}, and the rest stand on top',
  takeaway:
    'Zhaitan signed up {signed-farmland} of farmland and reported {grain-output} of output: {yield-per-mu} of land signed.',
  alt: 'A field of small cells of {grain-cell} each, {grain-output} in all, open at the top because the report says “over”. A cell of signed land, {land-cell}, has room for {own:four} of them; it comes to {yield-per-cell}, so that what is left over stands in rows of its own on top. For each mu signed that is {yield-per-mu}.',
  notes: [
    '{“余”} means “over”: a minimum, and so is whatever is worked out from it. The divisions are ours.',
    'The crop is not named. The area is the one signed for; whether all of it was sown and harvested is not stated, so this is not a crop yield.',
  ],
  labels: {
    output: '{grain-output:sign}',
    open: 'open: “over”',
    land: '{land-cell:sign} signed for',
    cell: '{yield-per-cell:sign}',
    perMu: '{yield-per-mu:sign}',
    perMuBrief: '{yield-per-mu:sign} signed for',
    perMuNote: 'over all {signed-farmland:sign} signed for',
  },
  states: {
    grain:
      'Every cell of signed land divides into {own:four} small ones of {grain-cell} each and turns gold. Of the {grain-output} some rows are left over; they stand on top, under an open edge. That is {yield-per-mu} of land signed.',
  },
};
