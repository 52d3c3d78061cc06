/** The words of the chart. */

export const zh = {
  title: '县里查环境，斋坛排{inspection-rank}：几个乡镇参评，没写',
  what: '每样一把尺，互相不能比；木头一格{pine-cell}',
  takeaway:
    '斋坛乡的农村环境在县里每月检查，综合平均分排{inspection-rank}，几个乡镇参评没有写；这一年新建垃圾分类亭{waste-pavilions}、石门圩村路灯{street-lamps}，改造污水处理设施{sewage-works}，砍伐病松木{pine-felled}。',
  alt: '{own:五样}东西分开画。名次：一排格子，前面的空着，排到{inspection-rank}的一格涂实，后面是没有封口的点线，写着“没写”，因为几个乡镇参评报告没有说。垃圾分类亭{waste-pavilions}，路灯{street-lamps}沿一条街两边排开，污水处理设施{sewage-works}，都是一格一个。病松木{pine-felled}是一大片小格，一格{pine-cell}，上沿敞开，因为原文写“余”。',
  notes: [
    '名次按县里每月检查的综合平均分排，几个乡镇参加、差多少分，报告没有写。',
    '亭、灯、设施、木头单位不同，各画各的，格子大小不能比，也不能加。街道只是示意。',
  ],
  labels: {
    rank: '{inspection-rank:sign}，县里每月检查综合平均分',
    unstated: '没写',
    lamps: '{street-lamps:sign}，石门圩村新装的路灯',
    pavilions: '{waste-pavilions:sign}',
    pavilionsWhat: '新建垃圾分类亭',
    works: '{sewage-works:sign}',
    worksWhat: '污水处理设施改造',
    pine: '{pine-felled:sign}',
    pineWhat: '砍掉的病松木',
    pineCell: '一格{pine-cell:sign}',
  },
};

export const en: typeof zh = {
  title:
    '{inspection-rank} in the county’s monthly checks on tidiness, out of how many is not stated',
  what: 'Each row has a scale of its own and compares with no other; a cell of timber is {pine-cell}',
  takeaway:
    'In the county’s monthly checks on its villages’ surroundings Zhaitan came {inspection-rank}, out of a number not stated; in the year it built {waste-pavilions:value} waste-sorting pavilions and {street-lamps:value} street lamps, upgraded {sewage-works:value} sewage works and felled {pine-felled} of diseased pine.',
  alt: 'Things of {own:five} kinds, each apart. The rank: a row of places, empty up to the solid one that is {inspection-rank}; after it a dotted line that does not close, marked “not stated”, because the report does not say how many townships took part. {waste-pavilions:value} waste-sorting pavilions; {street-lamps:value} lamps on both sides of a street; {sewage-works:value} sewage works, a cell for each. The pine, {pine-felled}, is a large block of small cells of {pine-cell}, frayed at the top because the report says “over”.',
  notes: [
    'The place is by average score in the county’s monthly checks. How many townships were ranked, and by how much they differed, the report does not say.',
    'Pavilions, lamps, works and timber have different units: the sizes of their cells do not compare, and nothing adds up. The street is only a picture.',
  ],
  labels: {
    rank: '{inspection-rank:sign} by average monthly score',
    unstated: 'not stated',
    lamps: '{street-lamps:value} new street lamps, Shimenxu',
    pavilions: '{waste-pavilions:sign}',
    pavilionsWhat: 'new, to sort waste',
    works: '{sewage-works:value} sewage works',
    worksWhat: 'upgraded',
    pine: '{pine-felled:value}',
    pineWhat: 'tonnes of diseased pine felled',
    pineCell: '{pine-cell:sign} a cell',
  },
};
