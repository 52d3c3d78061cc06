/** What `insurance-gap` says, in both languages. */

import type { Locale } from '../../core/figure.ts';
import type { ChartText } from '../kit/chart.ts';

/** Each insurance has one of each. */
type Part = 'Name' | 'Insured' | 'Rate' | 'Missing' | 'Out' | 'Base';
export type Insurance = 'medical' | 'zheli';
export type Label = `${Insurance}${Part}` | 'inferred' | 'notStated';

export const text: Readonly<Record<Locale, ChartText<Label>>> = {
  zh: {
    title: '{own:两种}保险几乎人人参加：推算空着{medical-missing}和{zheli-missing}',
    what: '一点一人，一块{crowd-block}；空圈是推算没参保的',
    takeaway:
      '斋坛乡农医保参保{medical-insured}、浙丽保{zheli-insured}，投保率{medical-rate}和{zheli-rate}各只合得上一个总数，倒推出没有参保的是{medical-missing}和{zheli-missing}。',
    alt: '{own:两片}圆点，一点一人，各用各的总数。农医保：{medical-insured}参保，末尾{medical-missing}是空圈，推算的总数是{medical-base}，投保率{medical-rate}。浙丽保：{zheli-insured}参保，末尾{zheli-missing}是空圈，推算的总数是{zheli-base}，投保率{zheli-rate}。',
    notes: [
      '报告只写参保的人次和投保率。总数和空圈是本站的推算：拿来作分母、四舍五入后得{medical-rate}的整数只有{medical-base-fits}，{medical-base}；得{zheli-rate}的也只有{zheli-base-fits}，{zheli-base}。',
      '{own:两种}保险，{own:两个}总数：{term:zheli|浙丽保}参保的多，投保率反而低，并不矛盾。',
      '报告印的单位是“{term:attendance|人次}”，这里按一人参保一次算。总数算的是哪些人，谁没有参保、为什么，报告没有写。',
    ],
    labels: {
      medicalName: '农医保',
      medicalInsured: '参保{medical-insured:sign}',
      medicalRate: '投保率{medical-rate:sign}',
      medicalMissing: '{medical-missing:sign}',
      medicalOut: '推算没有参保',
      medicalBase: '推算的总数{medical-base:sign}',
      zheliName: '浙丽保',
      zheliInsured: '参保{zheli-insured:sign}',
      zheliRate: '投保率{zheli-rate:sign}',
      zheliMissing: '{zheli-missing:sign}',
      zheliOut: '推算没有参保',
      zheliBase: '推算的总数{zheli-base:sign}',
      inferred: '推算没有参保',
      notStated: '没有参保的有几人，报告没写',
    },
    states: {
      medical:
        '农医保参保{medical-insured}，一点一人，投保率{medical-rate}。下面一块空框：没有参保的有几人，报告没写。',
      'medical-gap':
        '农医保的人群末尾露出{medical-missing}空圈，是推算没有参保的，放大在旁边；推算的总数是{medical-base}。',
      'zheli-gap':
        '浙丽保参保{zheli-insured}，一点一人，投保率{zheli-rate}；末尾{zheli-missing}空圈，放大在旁边；推算的总数是{zheli-base}。',
      gaps: '只剩下推算没有参保的人，一圈一人：农医保{medical-missing}，浙丽保{zheli-missing}。',
    },
  },
  en: {
    title:
      'Nearly everyone enrolled: by our inference, {medical-missing} are outside one insurance, {zheli-missing:value} outside the other',
    what: 'One dot is one person, a block {crowd-block:value}; the rings, by our inference, are not enrolled',
    takeaway:
      'Zhaitan reports {medical-insured} in rural medical insurance and {zheli-insured:value} in Zheli insurance. Each printed rate, {medical-rate} and {zheli-rate}, fits a single total; by that inference of ours, {medical-missing} and {zheli-missing:value} are not enrolled.',
    alt: 'Fields of dots, one dot a person, each with its own total. Rural medical insurance: {medical-insured}, then {medical-missing:value} hollow rings at the end; the implied total is {medical-base}, the printed rate {medical-rate}. Zheli insurance: {zheli-insured}, then {zheli-missing:value} hollow rings; the implied total is {zheli-base}, the printed rate {zheli-rate}.',
    notes: [
      'The report prints enrolments and rates only. The totals and the rings are our inference: of all whole numbers only {medical-base:value}, taken as the total, gives a rate that rounds to {medical-rate}, and only {zheli-base:value} one that rounds to {zheli-rate}.',
      'Different insurances have different totals, so more people at a lower rate is no contradiction. {term:zheli|Zheli insurance} is voluntary and comes on top of the other.',
      'The printed unit is enrolments; we take one person to enrol once. The report does not say whom the total covers, or who is not enrolled and why.',
    ],
    labels: {
      medicalName: 'Rural medical insurance',
      medicalInsured: '{medical-insured:sign}',
      medicalRate: 'rate {medical-rate:sign}',
      medicalMissing: '{medical-missing:sign}',
      medicalOut: 'outside, we infer',
      medicalBase: 'implied total {medical-base:value}',
      zheliName: 'Zheli supplementary insurance',
      zheliInsured: '{zheli-insured:sign}',
      zheliRate: 'rate {zheli-rate:sign}',
      zheliMissing: '{zheli-missing:sign}',
      zheliOut: 'outside, we infer',
      zheliBase: 'implied total {zheli-base:value}',
      inferred: 'not enrolled, we infer',
      notStated: 'not enrolled: not stated',
    },
    states: {
      medical:
        '{medical-insured} in rural medical insurance, one dot each; the printed rate is {medical-rate}. A dotted frame is empty: how many are not enrolled is not stated.',
      'medical-gap':
        'At the end of the crowd {medical-missing:value} hollow rings, by our inference not enrolled, are enlarged beside it. The implied total is {medical-base}.',
      'zheli-gap':
        '{zheli-insured} in Zheli insurance, one dot each; the printed rate is {zheli-rate}. At the end {zheli-missing:value} hollow rings, enlarged; the implied total is {zheli-base}.',
      gaps: 'Only those left out remain, one ring each: {medical-missing:value} of rural medical insurance, {zheli-missing:value} of Zheli insurance.',
    },
  },
};
