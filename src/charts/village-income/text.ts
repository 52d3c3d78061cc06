/** The words of the chart. */

export const zh = {
  title: '村集体的收入：经营挣来的不到一半，其中一半以上看来在{own:两个}村',
  what: '一格{money-cell}，是村集体的收入，不是村民家里的',
  takeaway:
    '斋坛乡的村集体{#report-year}年总收入{village-income}，经营性收入{village-operating-income}，约占{village-operating-share:bare}；其中{top-villages-income}出自石门圩、庐东{own:两村}，占经营性收入的{top-villages-share}。',
  alt: '方格图，一格{money-cell}。总收入{village-income}分成左右两片：左边是经营性收入{village-operating-income}，约占{village-operating-share:bare}；右边其余{village-other-income}只画灰框，报告没有写来自哪里。左边下半是{own:两个}实心方块，石门圩村和庐东村，各{top-village-income}，合计{top-villages-income}，上沿开口；上面浅色的是其他各村，合计{other-villages-income}。另画{own:三个}小数目比大小：各村都达到的线{village-threshold}，“飞地”分红{enclave-dividend}，集体建项目收益{collective-project-income}。',
  notes: [
    '把经营性收入算在总收入里，是记账的惯例；报告把{own:两个}数并排写，没有说“其中”。',
    '石门圩、庐东的数，报告只写{“100万元以上”}，没有“各”字；计划里说{“年收入百万村数量保二争三”}，看来已有{own:两个}，本站因此读作各自。合计和其他村的上限由本站算出。',
    '有多少个村，报告没有写。图里{own:三个}小数目算没算进总收入，也没有写。',
  ],
  labels: {
    total: '{village-income:sign}',
    totalName: '村集体总收入',
    share: '{village-operating-share:sign}',
    operating: '{village-operating-income:sign}',
    operatingName: '经营性收入',
    rest: '{village-other-income}',
    restName: '其余，从哪来没有写',
    ofOperating: '占经营性收入',
    restBelow: '其余{village-other-income}，从哪来没有写',
    others: '其他村{other-villages-income:sign}',
    othersName: '其他各村合计',
    othersSum: '{other-villages-income:sign}',
    villagesShare: '{top-villages-share:sign}',
    villagesWho: '的经营性收入在{own:两个}村：',
    villagesSum: '{top-villages-income:sign}，',
    villagesEach: '各{top-village-income:sign}',
    shimenxu: '石门圩村',
    ludong: '庐东村',
    beside: '只比大小；算没算在总收入里，没有写',
    threshold: '{village-threshold:sign}',
    thresholdName: '每村都达到',
    dividend: '{enclave-dividend:sign}',
    dividendName: '“飞地”分红',
    works: '{collective-project-income:sign}',
    worksName: '集体建项目',
  },
  states: {
    total: '村集体的总收入{village-income}铺成一片空心的格子，一格{money-cell}。',
    operating:
      '同样的格子，前面一片涂实，是经营性收入{village-operating-income}，约占{village-operating-share:bare}；其余{village-other-income}仍是空心，来源没有写。',
    villages:
      '实心的格子里分出{own:两个}方块，石门圩村和庐东村，各{top-village-income}，上沿开口，合计占经营性收入的{top-villages-share}；其他各村合计{other-villages-income}；旁边是其余{village-other-income}。',
    beside:
      '{own:两个}村的方块，各{top-village-income}；下面用同样大小的格子画{own:三个}小数目：各村都达到的线{village-threshold}，“飞地”分红{enclave-dividend}，集体建项目收益{collective-project-income}。',
  },
};

export const en: typeof zh = {
  title:
    'Less than {own:half} of village income was operating income, most of it, it seems, in {own:two} villages',
  what: 'One cell is {money-cell} of the village collectives’ income, not of families’',
  takeaway:
    'Of the {village-income} that Zhaitan’s village collectives took in during {#report-year}, {village-operating-income} was operating income, {village-operating-share}; {own:two} villages, Shimenxu and Ludong, had {top-villages-income} of that, {top-villages-share}.',
  alt: 'A field of cells of {money-cell} each. The total of {village-income} stands in {own:two} blocks: on the left operating income, {village-operating-income} or {village-operating-share}; on the right the rest, {village-other-income}, in grey outline, its source not stated. The lower part of the left block is {own:two} solid squares, Shimenxu and Ludong, {top-village-income} each and {top-villages-income} together, frayed at the top; the pale plot above is all other villages, {other-villages-income}. Apart, for size: the line every village reached, {village-threshold}; the “enclave” dividend, {enclave-dividend}; works contracted by the villages themselves, {collective-project-income}.',
  notes: [
    'Operating income (from renting, trading and services) is a part of the total by accounting convention; the report only sets the figures side by side.',
    'For Shimenxu and Ludong it prints {“100万元以上”}, {top-village-income}, without saying “each”; we read it so because the plan means to keep {villages-to-keep:words} villages at {million-village-line} a year. The sum, and the upper bound for all the others, are ours.',
    'The report does not say how many villages there are, or whether the small sums in the drawing are inside the total.',
  ],
  labels: {
    total: '{village-income:sign}',
    totalName: 'total village income',
    share: '{village-operating-share:sign}',
    operating: '{village-operating-income:sign}',
    operatingName: 'operating income',
    rest: '{village-other-income}',
    restName: 'rest, source unstated',
    ofOperating: 'of operating income',
    restBelow: '{village-other-income}, source unstated',
    others: 'others {other-villages-income:sign}',
    othersName: 'all other villages',
    othersSum: '{other-villages-income:sign}',
    villagesShare: '{top-villages-share:sign}',
    villagesWho: 'of it in {own:two} villages:',
    villagesSum: '{top-villages-income:sign}, ',
    villagesEach: '{top-village-income:sign} each',
    shimenxu: 'Shimenxu',
    ludong: 'Ludong',
    beside: 'For size; inside the total or not, unstated',
    threshold: '{village-threshold:sign}',
    thresholdName: 'a village',
    dividend: '{enclave-dividend:sign}',
    dividendName: '“enclaves”',
    works: '{collective-project-income:sign}',
    worksName: 'own works',
  },
  states: {
    total:
      'The total income of the village collectives, {village-income}, as a field of hollow cells of {money-cell} each.',
    operating:
      'The same cells, the first of them filled: {village-operating-income} of operating income, {village-operating-share} of the total. The other {village-other-income} stay hollow; their source is not stated.',
    villages:
      'Out of the filled cells come {own:two} squares, Shimenxu and Ludong, {top-village-income} each, frayed at the top and together {top-villages-share} of operating income. All other villages have {other-villages-income}; beside them the rest, {village-other-income}.',
    beside:
      'The {own:two} villages’ squares, {top-village-income} each; below them, in cells of the same size, the line every village reached, {village-threshold}; the “enclave” dividend, {enclave-dividend}; and works by the villages themselves, {collective-project-income}.',
  },
};
