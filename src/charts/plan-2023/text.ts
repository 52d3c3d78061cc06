/** The words of the chart. */

export const zh = {
  title: '带数的目标，只有一个写“保”：其余是争取，是谋划申报',
  what: '一方印是报告的一个动词：实印是保，空框是争，虚线是谋划申报',
  takeaway:
    '斋坛乡{#plan-year}年带数的目标里，写“保”的只有{villages-to-keep}年收入{million-village-line}的村；争到{villages-to-strive}、农耕研学基地{study-base-target}、新的共富工坊{workshop-target}都写“争”，高标准农田{farmland-target}写的是“谋划申报”。',
  alt: '一列方印，印上是报告的动词，从重到轻。实印{“保”}：年收入{million-village-line}的村{villages-to-keep}，可以对照的是{#report-year}年石门圩、庐东经营性收入各{top-village-income}，是不是同一种收入没有写。空框{“争”}：这样的村{villages-to-strive}。空框{“力争”}：农耕研学基地{study-base-target}。空框{“争取”}：新的共富工坊{workshop-target}；{“3A级景区乡镇”}，是等级，不是数目。虚线框{“谋划申报”}：高标准农田{farmland-target}，一格{land-cell}，画在虚线田埂里。除了村的收入，都没有{#report-year}年的数可以对照。',
  notes: [
    '轻重按字面排，{“争”}、{“力争”}、{“争取”}之间不分高下。后来做成没有，这份报告写不到，本站也不写。',
    '{“年收入百万村”}是哪种收入没有写；对照的数里，“各”是本站的读法。{#report-year}年签约的{signed-farmland}和要申报的地是两回事，不拿来对照。',
    '{“3A级景区乡镇”}是等级，不算在{#figures-plan}个数字里；{million-village-line}那条线算一个。',
  ],
  labels: {
    keepSeal: '{“保”}',
    keep: '{villages-to-keep:sign}',
    keepName: '年收入{million-village-line}的村',
    keepNote:
      '{#report-year}年：石门圩、庐东经营性收入各{top-village-income:sign}；是不是同一种收入，没有写',
    striveSeal: '{“争”}',
    strive: '{villages-to-strive:sign}',
    striveName: '年收入{million-village-line}的村',
    striveNote: '连{“保”}的算在内；对照的还是那{own:两村}',
    baseSeal: '{“力争”}',
    base: '{study-base-target:sign}',
    baseName: '农耕研学基地',
    baseNote: '{#report-year}年没有数可比',
    workshopSeal: '{“争取”}',
    workshop: '{workshop-target:sign}',
    workshopName: '新的共富工坊',
    workshopNote: '{#report-year}年有几个，没有写',
    gradeSeal: '{“争取”}',
    grade: '{“3A”}级',
    gradeName: '景区乡镇',
    gradeNote: '是等级，不是数目',
    landSeal: '{“谋划申报”}',
    land: '{farmland-target:sign}',
    landName: '高标准农田',
    landNote: '{#report-year}年没有数可比',
    cell: '一格{land-cell:sign}',
  },
};

export const en: typeof zh = {
  title:
    'Of the targets with numbers, only one says “keep”: the rest strive, try, or plan to apply',
  what: 'One seal is one verb of the report: solid to keep, outlined to strive or try, dashed to plan to apply',
  takeaway:
    'Of the targets that Zhaitan put a number to for {#plan-year}, only one says “keep”, {villages-to-keep} with {million-village-line} a year. It would strive for {villages-to-strive:words}, strive or try for {study-base-target:value} farm-study base and {workshop-target:value} new workshop, and plans to apply for {farmland-target} of high-standard farmland.',
  alt: 'Seals in a column, each with a verb of the report in Chinese, from the strongest to the weakest. A solid one, “keep”: {villages-to-keep} with {million-village-line} a year; to hold against it, Shimenxu and Ludong had {top-village-income} each of operating income in {#report-year}, though whether the same income is meant is not said. Outlined, “strive for”: {villages-to-strive} of the kind, and {study-base-target:value} farm-study base. Outlined, “try for”: {workshop-target:value} new common-prosperity workshop, and the grade {“3A级景区乡镇”} of a scenic township, which is no count. Dashed, “plan to apply for”: {farmland-target} of high-standard farmland, in cells of {land-cell} within a dashed bund. But for the villages there is no figure for {#report-year} to hold any of them against.',
  notes: [
    'The order goes by the words alone; among {“争”}, {“力争”} and {“争取”} we see no rank. Whether any of it came about this report cannot say, and neither do we.',
    'The report does not say which income makes a {million-village-line} village; “each” is our reading. The {signed-farmland} signed up in {#report-year} are another matter, so the land is not held against them.',
    'The grade in {“3A级景区乡镇”} is not one of the {#figures-plan} figures; the line of {million-village-line} is.',
  ],
  labels: {
    keepSeal: '{“保”}',
    keep: 'keep {villages-to-keep:value}',
    keepName: 'villages at {million-village-line} a\u00a0year',
    keepNote:
      '{#report-year}: Shimenxu and Ludong, {top-village-income:sign} each of operating income; whether the same income is meant is not said',
    striveSeal: '{“争”}',
    strive: 'strive for {villages-to-strive:value} in all',
    striveName: 'villages at {million-village-line} a\u00a0year',
    striveNote: 'against the same {own:two} villages',
    baseSeal: '{“力争”}',
    base: 'strive for {study-base-target:value}',
    baseName: 'farm-study base',
    baseNote: 'no figure for {#report-year}',
    workshopSeal: '{“争取”}',
    workshop: 'try for {workshop-target:value}',
    workshopName: 'new workshop',
    workshopNote: 'how many in {#report-year}, not stated',
    gradeSeal: '{“争取”}',
    grade: 'try for {“3A”}',
    gradeName: 'as a scenic township',
    gradeNote: 'a grade, not a count',
    landSeal: '{“谋划申报”}',
    land: 'plan to apply for {farmland-target:sign}',
    landName: 'high-standard farmland',
    landNote: 'no figure for {#report-year}',
    cell: 'a cell is {land-cell:sign}',
  },
};
