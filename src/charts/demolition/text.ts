/** The words of the chart. */

export const zh = {
  title: '拆违平均每宗的面积，约为两违备案的{demolition-ratio:bare}',
  what: '一块一宗，大小按平均面积；{own:两笔}账，一把尺',
  takeaway:
    '斋坛乡{#report-year}年拆除违法建筑{demolitions}，平均每宗{demolition-average}；处置备案的{filings}，平均每宗{filing-average}，前者约为后者的{demolition-ratio:bare}。',
  alt: '{own:两片}方块，同一比例。一片是全年拆除的{demolitions}，实心，每块按平均面积{demolition-average}画，合起来是{demolished-square-metres}；另一片是累计处置备案的{filings}，空心，每块{filing-average}，合起来是{filed-area}。一块实心的，约抵{demolition-ratio:value}块空心的。',
  notes: [
    '这是{own:两笔}账，谁也不是谁的一部分；拆除是全年的数，备案的“累计”从哪年算起没有写，所以宗数不比多少。',
    '报告只给了总面积，每宗多大没有写，平均数由本站算出；拆除的总面积印作{demolished-area}，没有印到个位。',
    '“处置备案”是什么手续，报告没有解释。',
  ],
  labels: {
    demolished: '全年拆除{demolitions:sign}',
    demolishedArea: '共{demolished-square-metres}',
    demolishedMean: '平均每宗{demolition-average}',
    filed: '累计备案{filings:sign}',
    filedArea: '共{filed-area:sign}',
    filedMean: '平均每宗{filing-average}',
    ratio: '拆除一块这么大，约抵{demolition-ratio:value}块',
    comma: '，',
  },
};

export const en: typeof zh = {
  title: 'The average demolition was {demolition-ratio} the average case on file',
  what: 'One square is one case, drawn at its list’s average area; both lists at one scale',
  takeaway:
    'The {demolitions:value} demolitions of illegal structures in Zhaitan in {#report-year} averaged {demolition-average}, {demolition-ratio} the average of the {filings} put on file, {filing-average}.',
  alt: 'Squares at one scale, in {own:two} groups. {demolitions} in the year are solid, each drawn at the average of {demolition-average}, together {demolished-square-metres}. {filings} put on file are hollow, each {filing-average}, together {filed-area}. One solid square is as large as about {demolition-ratio:value} hollow ones.',
  notes: [
    'The lists are separate, neither part of the other. The demolitions are the year’s; when the cumulative count of cases on file began is not stated, so their numbers are not compared.',
    'The report prints totals only: how large each case was is not stated, and the averages are ours. The area demolished is not printed to the last square metre.',
    'The report does not explain what being “put on file” involves.',
  ],
  labels: {
    demolished: '{demolitions:sign} in {#report-year}',
    demolishedArea: '{demolished-square-metres}',
    demolishedMean: '{demolition-average} on average',
    filed: '{filings:sign} on file so far',
    filedArea: '{filed-area:sign}',
    filedMean: '{filing-average} on average',
    ratio: 'about {demolition-ratio:value} to one demolition',
    comma: ', ',
  },
};
