/** The words of the chart. */

export const zh = {
  title: '整地的数有好几样，带面积的只有{reclaimed-area}',
  what: '实心一格{land-cell}，浅格一个项目；一个屋形一户，一点一人',
  takeaway:
    '斋坛乡{#report-year}年整地：复垦{reclaimed-plots}项目，共{reclaimed-area}；垦造耕地有{farmland-surveyed}已踏勘立项、{farmland-evidenced}已完成举证；庐东村整治牵涉{ludong-households}、{ludong-people}。带面积的只有复垦。',
  alt: '{own:三组}，每组左右{own:两栏}，用线隔开。建设用地复垦：共{reclaimed-area}，按一格{land-cell}画，末一格切掉；{reclaimed-plots}项目，各多大没有写，画空的虚点框。垦造耕地：已踏勘立项{farmland-surveyed}，已完成举证{farmland-evidenced}，各画各的格子，不相加。庐东村全域整治：{ludong-households}，一个屋形一户；{ludong-people}，一点一人。',
  notes: [
    '垦造耕地的{own:两个}数分属{own:两个}阶段：同一个项目会不会两边都算，报告没有写，所以不相加。',
    '每个复垦项目多大、哪一户有几人，都没有写。“窗口期”指什么，报告没有解释。',
  ],
  labels: {
    reclaimed: '建设用地复垦',
    area: '{reclaimed-area:sign}',
    areaNote: '合计，一格{land-cell}',
    plots: '{reclaimed-plots:sign}',
    plotsNote: '项目，各多大没写',
    farmland: '垦造耕地',
    surveyed: '{farmland-surveyed:sign}',
    surveyedNote: '已踏勘立项',
    evidenced: '{farmland-evidenced:sign}',
    evidencedNote: '已完成举证',
    ludong: '庐东村全域土地综合整治',
    households: '{ludong-households:sign}',
    people: '{ludong-people:sign}',
  },
};

export const en: typeof zh = {
  title: 'Many counts of land projects, a single area: {reclaimed-area}',
  what: 'A full cell is {land-cell}, a pale one a project; a gable is a household, a dot a person',
  takeaway:
    'Of Zhaitan’s land projects in {#report-year} only the {reclaimed-plots:words} that reclaimed building land have an area, {reclaimed-area} in all. New farmland: {farmland-surveyed:value} surveyed, {farmland-evidenced:value} with evidence filed. Ludong’s consolidation: {ludong-households}, {ludong-people}.',
  alt: '{own:Three} groups of {own:two} columns, divided by rules. Building land reclaimed: {reclaimed-area} in all, in cells of {land-cell}, the last one cut; {reclaimed-plots}, as empty dotted squares because their sizes are not stated. New farmland: {farmland-surveyed:value} surveyed and {farmland-evidenced:value} with evidence filed, in cells of their own, not added up. Consolidation in Ludong village: {ludong-households}, a gable each; {ludong-people}, a dot each.',
  notes: [
    'The {own:two} counts of new farmland are of different stages. Whether one project can stand in both is not stated, so they are not added up.',
    'The size of each reclaimed plot, and of each household, is not stated either. The report calls the reclamation a “window period” project without explaining it.',
  ],
  labels: {
    reclaimed: 'Building land reclaimed',
    area: '{reclaimed-area:sign}',
    areaNote: 'in all; a cell is {land-cell}',
    plots: '{reclaimed-plots:sign}',
    plotsNote: 'sizes not stated',
    farmland: 'New farmland',
    surveyed: '{farmland-surveyed:sign}',
    surveyedNote: 'surveyed',
    evidenced: '{farmland-evidenced:sign}',
    evidencedNote: 'evidence filed',
    ludong: 'Ludong’s consolidation',
    households: '{ludong-households:sign}',
    people: '{ludong-people:sign}',
  },
};
