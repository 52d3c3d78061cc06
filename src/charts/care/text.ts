/** What `care` says, in both languages. */

import type { Locale } from '../../core/figure.ts';
import type { ChartText } from '../kit/chart.ts';

export type Label =
  | 'haircuts'
  | 'patrols'
  | 'turns'
  | 'batches'
  | 'drives'
  | 'drills'
  | 'kits'
  | 'block';

export const text: Readonly<Record<Locale, ChartText<Label>>> = {
  zh: {
    title: '理发{haircuts}：记的是次数，不是人数',
    what: '一笔一次，{own:五笔}一个“正”；一格一份；各数各的，不相加',
    takeaway:
      '斋坛乡为老人免费理发{haircuts}，地质灾害隐患点巡查{patrol-batches}{patrol-attendances}，接种动员{vaccine-drives}，防疫演练{epidemic-drills}，发防疫包{epidemic-kits}；数的是次、批和份，不是多少人。',
    alt: '{own:几块}，各用各的单位，用线隔开。给老人免费理发{haircuts}，画成“正”字，一笔一次，末尾毛边，表示不止。地质灾害隐患点巡查{patrol-attendances}，也画成“正”字；旁边另画{patrol-batches}。疫苗接种动员{vaccine-drives}，是一个完整的“正”；防疫演练{epidemic-drills}，是缺了最后一笔的“正”。防疫包{epidemic-kits}，一格一份，每{kit-block:value}格一块。',
    notes: [
      '理发和巡查数的是{term:attendance|人次}：同一位老人可以理几回，同一个人可以巡几趟，几个人没有写。理发写的是{“240余人次”}，所以末尾不封口。',
      '巡查写在站前新城一章，是{“极端天气下”}的；“累计”从哪年算起没有写。',
      '{epidemic-kits:value}是防疫包的份数，不是年份；发给“各村”，每村几份没有写。',
    ],
    labels: {
      haircuts: '{haircuts:sign}，给老人理发',
      patrols: '查地质灾害隐患点，累计',
      turns: '{patrol-attendances:sign}',
      batches: '{patrol-batches:sign}',
      drives: '{vaccine-drives:sign}接种动员',
      drills: '{epidemic-drills:sign}防疫演练',
      kits: '{epidemic-kits:sign}防疫包，不是年份',
      block: '一块{kit-block:sign}，末一块没满',
    },
  },
  en: {
    title: 'Haircuts for old people, {haircuts}: visits are counted, not people',
    what: 'A stroke is one time, {own:five} strokes to a character, as China keeps tallies; a cell is one kit; each count stands alone',
    takeaway:
      'Zhaitan gave old people free haircuts {haircuts:value} times, sent out {patrol-batches:value} rounds of patrols with {patrol-attendances:value} turns of duty, held {vaccine-drives:value} vaccination drives and {epidemic-drills:value} drills, and handed out {epidemic-kits}: times, rounds and kits, and none of them a number of people.',
    alt: 'Blocks set apart by rules, each in its own unit. Free haircuts for old people, {haircuts}, are tallied in Chinese characters of {own:five} strokes, a stroke a time, with a frayed end because there were more. Patrols of sites at risk of landslides and the like are a tally of {patrol-attendances:value} turns of duty, and beside it one of {patrol-batches:value} rounds. {vaccine-drives:Words} vaccination drives make one whole character; {epidemic-drills:words} epidemic drills make a character that lacks its last stroke. {epidemic-kits} are cells in blocks of {kit-block:value}.',
    notes: [
      'Haircuts and patrols are counted {term:attendance|by the time}: one old person can come again, one person go out again, and how many people there were is not stated. The number of haircuts is a minimum, so their end is open.',
      'The patrols, told of in the station chapter, went out in extreme weather; they are cumulative, with no start given.',
      '{epidemic-kits:value} is a number of kits and not a year. They went to the villages; how many to each is not stated.',
    ],
    labels: {
      haircuts: '{haircuts:value} haircuts for old people',
      patrols: 'Patrols of landslide and other sites',
      turns: '{patrol-attendances:value} turns of duty',
      batches: '{patrol-batches:sign}',
      drives: '{vaccine-drives:value} vaccine drives',
      drills: '{epidemic-drills:value} drills',
      kits: '{epidemic-kits:sign}',
      block: '{kit-block:sign} a block; the last is not full',
    },
  },
};
