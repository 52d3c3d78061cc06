/** What `report-carpet` says, in both languages. */

import type { Chapter, Locale } from '../../core/figure.ts';
import { chapters } from '../../core/figure.ts';
import type { ChartText, Count } from '../kit/chart.ts';

export type Label = Chapter | `${Chapter}Count` | 'all' | 'each';

/** The same in both languages: the number alone. */
const counted: Readonly<Record<`${Chapter}Count`, string>> = {
  preambleCount: '{#figures-preamble}',
  farmingCount: '{#figures-farming}',
  stationCount: '{#figures-station}',
  livelihoodsCount: '{#figures-livelihoods}',
  governanceCount: '{#figures-governance}',
  problemsCount: '{#figures-problems}',
  planCount: '{#figures-plan}',
};

const names: Readonly<Record<Locale, Readonly<Record<Chapter, string>>>> = {
  zh: {
    preamble: '开头',
    farming: '农耕',
    station: '站前',
    livelihoods: '民生',
    governance: '政府',
    problems: '困难',
    plan: '计划',
  },
  en: {
    preamble: 'Opening',
    farming: 'Farming',
    station: 'Station',
    livelihoods: 'Livelihoods',
    governance: 'Government',
    problems: 'Problems',
    plan: 'Plan',
  },
};

/** Its table: how many characters each chapter has, and how many figures. */
export const counts: readonly Count[] = chapters.flatMap((chapter) => [
  {
    id: `characters-${chapter}`,
    label: { zh: `${names.zh[chapter]}：字符`, en: `${names.en[chapter]}: characters` },
  },
  {
    id: `figures-${chapter}`,
    label: { zh: `${names.zh[chapter]}：数字`, en: `${names.en[chapter]}: figures` },
  },
]);

export const text: Readonly<Record<Locale, ChartText<Label>>> = {
  zh: {
    title: '讲成绩亮了{#figures-achievements}处，讲困难的那段一处没亮',
    what: '一格是报告里的一个字符，按先后排；亮的是数字',
    takeaway:
      '斋坛乡{#report-year}年的工作报告共{#characters}个字符，讲成绩的几章里有{#figures-achievements}个数字，讲困难的一段{#characters-problems}个字，{#figures-problems}个数字。',
    alt: '报告的{#characters}个字符各是一个小方格，按先后排，一章一条，数字点亮。农耕{#figures-farming}处，站前{#figures-station}处，民生{#figures-livelihoods}处，政府建设{#figures-governance}处，开头{#figures-preamble}处，计划{#figures-plan}处；讲困难的一段{#characters-problems}个字，是一块黑的空田，亮了{#figures-problems}处。',
    notes: [
      '亮着的方格可以点开，看那个数字的原句。',
      '数的是做成的、现有的或打算做的事，才算数字；日期、届次、序号、名称不算，每一个都列了理由。没有数字不等于没有内容，那一段只是没有用数字说。',
    ],
    labels: {
      ...counted,
      ...names.zh,
      all: '{#characters}个字符',
      each: '一格一个',
    },
    states: {
      characters: '报告的{#characters}个字符，各是一个灰色小方格，按先后排成一片，还没有一格点亮。',
      figures:
        '同样的方格按章分成几条，数字亮成各章的颜色：农耕{#figures-farming}处，站前{#figures-station}处，民生{#figures-livelihoods}处，政府建设{#figures-governance}处，开头{#figures-preamble}处，计划{#figures-plan}处。',
      problems:
        '讲困难的一段{#characters-problems}个字框了出来，是一块黑的空田：{#figures-problems}个数字。其余各章照旧亮着。',
    },
  },
  en: {
    title: '{#figures-achievements} lights on the achievements, none on the problems',
    what: 'One square is one character of the report, in reading order; the lit ones are figures',
    takeaway:
      'Of the {#characters} characters of Zhaitan’s work report for {#report-year}, the chapters on achievements hold {#figures-achievements} figures; the {#characters-problems} characters on problems hold {#figures-problems}.',
    alt: 'Each of the report’s {#characters} characters is a small square in reading order, a strip for each chapter, with the figures lit: {#figures-farming} in farming, {#figures-station} in the station district, {#figures-livelihoods} in livelihoods, {#figures-governance} on the government itself, {#figures-preamble} in the opening, {#figures-plan} in the plan. The {#characters-problems} characters on problems are one dark field with {#figures-problems} lit.',
    notes: [
      'A lit square leads to the sentence of its figure.',
      'A number counts as a figure when it counts or measures something done, existing or planned. Dates, sessions, list numbers and names do not; each is listed with its reason. A passage without figures is not empty: it only puts nothing in numbers.',
    ],
    labels: {
      ...counted,
      ...names.en,
      all: '{#characters} characters',
      each: 'a square each',
    },
    states: {
      characters:
        'The {#characters} characters of the report, each a small grey square, in reading order as one carpet. None is lit yet.',
      figures:
        'The same squares in a strip for each chapter, the figures lit in the chapter’s colour: {#figures-farming} in farming, {#figures-station} in the station district, {#figures-livelihoods} in livelihoods, {#figures-governance} on the government itself, {#figures-preamble} in the opening, {#figures-plan} in the plan.',
      problems:
        'The {#characters-problems} characters on problems are outlined, a dark field with {#figures-problems} figures. The other chapters are lit as before.',
    },
  },
};
