/** The words of the chart. */

export const zh = {
  title: '为铁路清走{rail-buildings}房；另有{plots-drawn}抽签要建',
  what: '大格{land-cell}地，小格一幢房，空格一幢待建的房',
  takeaway:
    '为了衢丽铁路，斋坛乡征迁清表{rail-buildings}住宅及灰铺、{rail-land}土地；抽签落实的建房{plots-drawn}，报告只写{“1月底”}，没有写哪一年，也不能从{rail-buildings}里去减。',
  alt: '{own:三组}方格。一条铁轨穿过一排大格，一格{land-cell}，是征迁清表的{rail-land}土地，末端敞开，因为原文写“余”。下面{rail-buildings:value}个实心小格，是征迁的住宅及灰铺。横线另一边的点线框里，{plots-drawn:value}个空心格是抽签落实的建房，框里写着：{“1月底”}，哪年没写。',
  notes: [
    '{“1月底”}是哪一年的，报告没有写。征迁的{rail-buildings}里有住宅也有{term:outbuilding|灰铺}，各有多少没有写；抽签的{plots-drawn}是要建的房，不能读作“{rail-buildings}里的{plots-drawn}”。',
    '铁轨只是示意，不是线路图；房和地不用同一把尺。',
  ],
  labels: {
    land: '{rail-land:sign}土地',
    cell: '一格{land-cell:sign}',
    buildings: '{rail-buildings:sign}住宅及灰铺',
    plots: '{plots-drawn:sign}抽签落实的建房',
    when: '一月底抽签，哪年没写',
  },
};

export const en: typeof zh = {
  title:
    '{rail-buildings} cleared for a railway; lots drawn for {plots-drawn}, in a year not stated',
  what: 'A large cell is {land-cell} of land, a small one a building, an empty one a house to be built',
  takeaway:
    'For the railway from Quzhou to Lishui, Zhaitan cleared {rail-buildings} and {rail-land} of land; lots were drawn for {plots-drawn} to be built “at the end of January”, of a year the report does not give, and they cannot be set against the buildings cleared.',
  alt: '{own:Three} groups of cells. A railway track runs through a row of large ones, {land-cell} each: {rail-land} of land cleared, with an open end because the report says “over”. Below, {rail-buildings:value} small solid cells, the houses and outbuildings cleared. Apart, beyond a rule and inside a dotted frame, {plots-drawn:value} empty cells, the houses lots were drawn for; the frame says: end of January, year not stated.',
  notes: [
    'The report dates the lots to {“1月底”}, the end of January, without a year. The buildings cleared were dwellings and {term:outbuilding|outbuildings}, how many of each is not stated; the houses drawn for are yet to be built and are no part of them.',
    'The track is there to say what the land was for; it is not a map. Buildings and land are not at one scale.',
  ],
  labels: {
    land: '{rail-land:sign} of land',
    cell: '{land-cell:sign} a cell',
    buildings: '{rail-buildings:value} houses and outbuildings',
    plots: '{plots-drawn:sign}, settled by lot',
    when: 'end of January, year not stated',
  },
};
