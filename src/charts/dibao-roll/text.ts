/** What `dibao-roll` says, in both languages. */

import type { Locale } from '../../core/figure.ts';
import type { ChartText } from '../kit/chart.ts';

export type Label =
  | 'added'
  | 'toRoll'
  | 'toInsurance'
  | 'roll'
  | 'rollUnknown'
  | 'insurance'
  | 'insuranceUnknown'
  | 'removed'
  | 'unit';

export const text: Readonly<Record<Locale, ChartText<Label>>> = {
  zh: {
    title: '低保清退{dibao-removed}，“新增参保”{dibao-added}，参的是哪一样？',
    what: '一点一人：空圈是从名册上去掉的，涂了一半的，原文有{own:两种}读法',
    takeaway:
      '斋坛乡清退低保户{dibao-removed}，“新增参保”{dibao-added}；“参保”通常指参加保险，这些人是新进了低保，还是新买了保险，报告分不清，所以不能相减。',
    alt: '一张去向图。{dibao-added}“新增参保”，画成只涂一半的圆点，前面是岔路，都用虚点画：一条通向低保名册，一条通向保险。名册是一块空地，上面有多少人没写；是哪种保险也没写。从名册出来一条实线，通向{dibao-removed}，画成空圈，是清退的。',
    notes: [
      '原文是{“清退低保户25人,新增参保17人”}。“参保”通常指参加保险；接在{term:dibao|低保}后面，也可以读成新进低保。只有第{own:二}种读法才能同清退的相减，所以这里不减。',
      '报告写“低保户”，单位却印“人”，照印。为什么清退，报告没有写。',
    ],
    labels: {
      added: '{dibao-added:sign}“新增参保”',
      toRoll: '进了低保？',
      toInsurance: '还是保险？',
      roll: '低保名册',
      rollUnknown: '有多少人，没写',
      insurance: '保险',
      insuranceUnknown: '是哪一种，没写',
      removed: '{dibao-removed:sign}清退',
      unit: '写的是“户”，数的是人',
    },
  },
  en: {
    title:
      '{dibao-removed} left the dibao roll; {dibao-added:value} “newly enrolled”, but in what?',
    what: 'A dot is a person: hollow, taken off the roll; {own:half} inked, read in {own:two} ways',
    takeaway:
      'Zhaitan took {dibao-removed} off the roll of dibao, the minimum living allowance, and reports {dibao-added:value} “newly enrolled”. The phrase usually means taking out insurance; whether they joined the roll or bought cover cannot be told, so nothing can be subtracted.',
    alt: 'A diagram of ways. {dibao-added} “newly enrolled”, drawn as dots inked on one side only, stand before a fork of dotted lines: one leads to the dibao roll, the other to an insurance. The roll is an empty plot, because the report does not say how many are on it; nor does it say which insurance. A solid line leads from the roll to {dibao-removed}, drawn as hollow rings: those taken off.',
    notes: [
      'The words are {“清退低保户25人,新增参保17人”}. {“参保”} usually means to take out insurance; after a clause on {term:dibao|dibao} it can also be read as joining the roll. Only then could the one number be taken from the other, and so we do not do it.',
      'The report speaks of dibao households and prints the unit “people”; it is given as printed. Why they were taken off is not stated.',
    ],
    labels: {
      added: '{dibao-added:value} “newly enrolled”',
      toRoll: 'on the roll?',
      toInsurance: 'or insured?',
      roll: 'The dibao roll',
      rollUnknown: 'how many on it: not\u00a0stated',
      insurance: 'An insurance',
      insuranceUnknown: 'which one: not\u00a0stated',
      removed: '{dibao-removed:sign} taken off',
      unit: 'Called households, counted as people',
    },
  },
};
