/** The words of the chart. */

export const zh = {
  title: '人才有{own:四个}数，加不起来，也比不出大小',
  what: '一点一人，一笔一人次；每样都排满一栏，大小不能比',
  takeaway:
    '斋坛乡{#report-year}年引进大学生{students-recruited}，组建{talent-pool}的人才库，培养农创客{agri-makers}，技能培训{skills-training}：{own:四件}事，各数各的。',
  alt: '{own:四块}，用线隔开，各有各的比例。引进大学生{students-recruited}，乡级人才库{talent-pool}，培养农创客{agri-makers}，都是一点一人；技能培训{skills-training}，用“正”字计数，一笔一人次，末尾敞开，因为原文写“余”。',
  notes: [
    '引进、入库、培养、来听课，是{own:四件}事。引进的大学生在不在人才库里，报告没有写，不能当成它的一部分。',
    '人次不是人数：同一个人来几次，就算几次。',
  ],
  labels: {
    students: '{students-recruited:sign}',
    studentsName: '引进大学生',
    pool: '{talent-pool:sign}',
    poolName: '乡级人才库',
    makers: '{agri-makers:sign}',
    makersName: '培养农创客',
    training: '{skills-training:sign}',
    trainingName: '技能培训',
  },
};

export const en: typeof zh = {
  title: 'Talent in {own:four} counts: no sum, no ranking',
  what: 'A dot is a person, a stroke an attendance; each block fills its width, so sizes do not compare',
  takeaway:
    'In {#report-year} Zhaitan recruited {students-recruited:value} university students, listed {talent-pool} in a talent pool, trained {agri-makers:value} agri-makers and counted {skills-training} at skills classes: {own:four} different things.',
  alt: '{own:Four} blocks divided by rules, each at its own scale. A dot is a person: {students-recruited:value} university students recruited, {talent-pool} in the township’s talent pool, {agri-makers:value} agri-makers trained. A stroke is a time: {skills-training} at skills classes, in tally marks, open at the end because the report says “over”.',
  notes: [
    'Recruiting, listing, training and teaching are different things. Whether the students are in the pool is not stated.',
    'Attendances are not people: whoever came several times counts each time. {own:Five} strokes make one mark of the Chinese tally.',
  ],
  labels: {
    students: '{students-recruited:value}',
    studentsName: 'university students recruited',
    pool: '{talent-pool:sign}',
    poolName: 'in a talent pool',
    makers: '{agri-makers:value}',
    makersName: 'agri-makers trained',
    training: '{skills-training:sign}',
    trainingName: 'skills classes',
  },
};
