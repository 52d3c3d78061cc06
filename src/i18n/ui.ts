/** The words of the pages that are not the story: navigation, labels, footers. */

import type { Kind, Locale, Period, Qualifier } from '../core/figure.ts';

const zh = {
  lang: 'zh-CN',
  otherLang: 'en',
  otherShort: 'EN',
  skip: '跳到正文',
  navigation: '主要栏目',
  theme: '深色',
  contents: '目录',
  chapters: '章节',
  notesShort: '附注',
  previous: '上一步',
  next: '下一步',
  share: '分享',
  copied: '链接已复制',
  copyByHand: '请选中这个地址来复制',
  close: '关闭',
  allTerms: '全部词语',
  toRow: '在全部数字里看这一行',
  fetching: '正在取原句……',
  charts: '图表',
  embedMore: '原句、表格和下载',
  figures: '数据',
  report: '原文',
  figureCount: { one: '个数字', other: '个数字' },
  plots: {
    title: '怎么看图',
    cell: '一格是地、钱，或一件东西',
    dot: '一点是一个人',
    gable: '一个屋形是一户人家',
    stroke: '“正”字一笔是一次',
    fringe: '毛边是“至少”：还多多少没写',
    dashed: '虚线是目标，或本站的推算',
    dotted: '虚点框是报告没有写的',
    hollow: '空心是其余的、另一份的，或没有的',
  },
  note: '注',
  source: '来源',
  sentences: '原句',
  table: '表格',
  tableCaption: '图中的数字',
  reader: {
    hint: '方向键逐个看图里的数，回车看原句，Esc 退出',
    says: '%s：%s。第%s个，共%s个',
  },
  item: '项目',
  value: '数',
  unit: '单位',
  origin: '怎么来的',
  counted: '按本站的数据数出来的',
  ours: '本站算的',
  outside: '报告以外',
  chartsTitle: '所有的图，每张都可以带走',
  chartsLede: '每张图有自己的一页：图、表、原句、注，可以下载，也可以嵌进别的网页。',
  figuresTitle: '{#figures}个数字，每个都有原句',
  figuresLede:
    '按报告的先后排。大号的是印出来的值，≥ 表示原文写了“余”或“以上”，是至少；引号里是原话，标出的是那个数。后面{#derived}个由这些数算出，列着公式。',
  derivedTitle: '由这些数算出来的',
  intervalLabel: '可能的范围',
  referencesTitle: '报告以外的尺寸',
  downloadsTitle: '下载',
  notesTitle: '读报告时的几点注意',
  glossaryTitle: '词语',
  opening: '摊开报告',
  outro: '除了用来比大小的几个尺寸，数字都出自一份文件，每一个都能点回原句。',
  published: '发布于',
  index: '索引号',
} as const;

type Words = {
  readonly [Key in keyof typeof zh]: (typeof zh)[Key] extends string
    ? string
    : { readonly [Inner in keyof (typeof zh)[Key]]: string };
};

const en: Words = {
  lang: 'en',
  otherLang: 'zh-CN',
  otherShort: '中文',
  skip: 'Skip to the story',
  navigation: 'Main',
  theme: 'Dark',
  contents: 'Contents',
  chapters: 'Chapters',
  notesShort: 'Notes',
  previous: 'Back',
  next: 'Next',
  share: 'Share',
  copied: 'Link copied',
  copyByHand: 'Select this address to copy it',
  close: 'Close',
  allTerms: 'All terms',
  toRow: 'See its row among all figures',
  fetching: 'Fetching the sentence…',
  charts: 'Charts',
  embedMore: 'sentences, table, downloads',
  figures: 'Figures',
  report: 'Report (Chinese)',
  figureCount: { one: 'figure', other: 'figures' },
  plots: {
    title: 'How to read the charts',
    cell: 'A cell is land, money or a thing',
    dot: 'A dot is a person',
    gable: 'A gable is a household',
    stroke: 'A stroke of the tally is one time',
    fringe: 'A frayed edge is “at least”: how much more is not said',
    dashed: 'Dashes are a target, or an inference of ours',
    dotted: 'A dotted frame is what the report does not say',
    hollow: 'Hollow is the rest, the other list, or what is missing',
  },
  note: 'Note',
  source: 'Source',
  sentences: 'Sentence',
  table: 'Table',
  tableCaption: 'Figures in this chart',
  reader: {
    hint: 'Arrow keys step through the figures, Enter opens the sentence, Esc leaves',
    says: '%s: %s. %s\u00a0of\u00a0%s',
  },
  item: 'Item',
  value: 'Value',
  unit: 'Unit',
  origin: 'Where it comes from',
  counted: 'Counted from our data',
  ours: 'Our calculation',
  outside: 'Outside the report',
  chartsTitle: 'Every chart, to take along',
  chartsLede:
    'Each chart has a page of its own, with its table, sentences and notes, files to download and codes to embed it.',
  figuresTitle: '{#figures} figures, each with its sentence',
  figuresLede:
    'In the order of the report. The large number is the printed value, put into English; ≥ means that the report says “over” or “and above”, so it is a minimum. The quotation is verbatim, with the number marked. The {#derived} figures after them are computed from these, with their formulas.',
  derivedTitle: 'Computed from them',
  intervalLabel: 'Possible range',
  referencesTitle: 'Sizes from outside the report',
  downloadsTitle: 'Download',
  notesTitle: 'Notes for reading the report',
  glossaryTitle: 'Terms',
  opening: 'The report, laid open',
  outro:
    'But for a few sizes used for comparison, all figures come from one document, and each leads back to its sentence.',
  published: 'Published',
  index: 'Index no.',
};

export const ui: Readonly<Record<Locale, Words>> = { zh, en };

export const qualifierNames: Readonly<Record<Locale, Readonly<Record<Qualifier, string>>>> = {
  zh: { exact: '照印', 'at-least': '至少', 'at-most': '至多', about: '约' },
  en: { exact: 'as printed', 'at-least': 'at least', 'at-most': 'at most', about: 'rounded' },
};

export const kindNames: Readonly<Record<Locale, Readonly<Record<Kind, string>>>> = {
  zh: { reported: '报告里的数', target: '目标', derived: '算出来的', reference: '报告以外' },
  en: {
    reported: 'reported',
    target: 'target',
    derived: 'computed',
    reference: 'outside the report',
  },
};

/** Periods as phrases; years are bound like any number. */
export const periodNames: Readonly<Record<Locale, Readonly<Record<Period, string>>>> = {
  zh: {
    '2022': '{#report-year}年',
    cumulative: '累计，起点没写',
    'january-end': '{“1月底”}，年份没写',
    'after-policy-change': '防疫政策调整后',
    '2023-plan': '{#plan-year}年计划',
  },
  en: {
    '2022': '{#report-year}',
    cumulative: 'cumulative, start not stated',
    'january-end': 'end of January, year not stated',
    'after-policy-change': 'after the epidemic rules changed',
    '2023-plan': 'plan for {#plan-year}',
  },
};
