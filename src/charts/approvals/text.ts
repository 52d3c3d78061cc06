/** The words of the chart. */

export const zh = {
  title: '旧村改造批了{approvals}，{approvals-legacy}是早先遗留的',
  what: '一个屋形一户人家',
  takeaway:
    '斋坛乡{#report-year}年旧村改造联合审批{approvals}，其中{approvals-legacy}是遗留问题：斋坛村{approvals-zhaitan}，吊坛自然村{approvals-diaotan}；其余{approvals-other}。',
  alt: '{approvals}画成{approvals:value}个屋形。最上面是遗留问题{approvals-legacy}：斋坛村{approvals-zhaitan}涂实，吊坛自然村{approvals-diaotan}描边填浅色；下面其余{approvals-other}只画边框。',
  notes: [
    '报告写的是审批{approvals}，{“其中重点解决了”}遗留的{own:两处}；{approvals-legacy}和其余的{approvals-other}，由本站加减得出。',
    '遗留了多少年，批下来的房盖了没有，报告没有写。一户不等于一幢房。',
  ],
  labels: {
    all: '{approvals:sign}，全年联合审批',
    legacy: '遗留问题{approvals-legacy:sign}',
    zhaitan: '斋坛村{approvals-zhaitan:sign}',
    diaotan: '吊坛自然村{approvals-diaotan:sign}',
    other: '其余{approvals-other:sign}',
  },
};

export const en: typeof zh = {
  title: '{approvals} approved for rebuilding, {approvals-legacy:value} of them old cases',
  what: 'One gable is one household',
  takeaway:
    'In {#report-year} Zhaitan approved {approvals} in the rebuilding of old villages; {approvals-legacy:value} of them, {approvals-zhaitan:value} in Zhaitan village and {approvals-diaotan:value} in Diaotan hamlet, had been left over from before.',
  alt: '{approvals:value} gables, one for each household approved. The top rows are the {approvals-legacy:value} left over from before: {approvals-zhaitan:value} in Zhaitan village, solid, and {approvals-diaotan:value} in Diaotan hamlet, pale with an outline. Below, the other {approvals-other:value} are outlines only.',
  notes: [
    'The report gives the total and says that among them cases left over in {own:two} places were settled. Their sum and the remainder are ours.',
    'How long they had waited, and whether anything has been built, it does not say. A household is not the same as a house.',
  ],
  labels: {
    all: '{approvals:sign} approved',
    legacy: '{approvals-legacy:value} old cases',
    zhaitan: '{approvals-zhaitan:value} in Zhaitan village',
    diaotan: '{approvals-diaotan:value} in Diaotan hamlet',
    other: '{approvals-other:value} others',
  },
};
