/** What `low-income` says, in both languages. */

import type { Locale } from '../../core/figure.ts';
import type { ChartText } from '../kit/chart.ts';

export type Label = 'households' | 'helpers' | 'people' | 'size' | 'aid';

export const text: Readonly<Record<Locale, ChartText<Label>>> = {
  zh: {
    title: '{low-income-households}低收入农户，户户有人结对，帮手有几个没写',
    what: '一屋一户，连着线就是有人{term:pairing|结对}；一点一人；一笔一次',
    takeaway:
      '斋坛乡{low-income-households}低收入农户、{low-income-people}，报告说户户都有人结对帮扶；另外累计资助困难群众{aid-given}。帮手是谁、有几个，没有写。',
    alt: '{own:三块}，各数各的。{low-income-households}画成屋形，每座屋脚下都有一根线连到同一根线上，线的尽头是一块虚点围的空地：结对的是谁、有几个，报告没写。{low-income-people}画成圆点，平均每户{low-income-household-size}，哪一户几人没写。{aid-given}画成“正”字，一笔一次，最后一个“正”恰好写满。',
    notes: [
      '前面“大搬快聚”搬迁的也是{relocated-households}。同一个数出现{own:两次}，是不是同一批人，为什么一样，谁也说不清。',
      '资助的写作“困难群众”，没有说就是这些低收入农户；数的是{term:attendance|人次}，“累计”从什么时候算起也没有写。',
      '平均每户的人数由本站算出，所以点不画进屋里。',
    ],
    labels: {
      households: '{low-income-households:sign}低收入农户，都有人结对',
      helpers: '结对的是谁、有几个，没写',
      people: '{low-income-people:sign}，住在这些户里',
      size: '平均每户{low-income-household-size}，哪一户几人没写',
      aid: '{aid-given:sign}，累计资助困难群众',
    },
  },
  en: {
    title:
      'All {low-income-households} on low incomes have a helper; how many helpers, nobody says',
    what: 'A gable is a household, and the line it stands on {term:pairing|pairs} it with a helper; a dot is a person; a stroke is one time aid was given',
    takeaway:
      'Zhaitan reports {low-income-households} on low incomes, {low-income-people} in all, every household paired with a helper; and aid given to people in need {aid-given:value} times. Who the helpers are, and how many, it does not say.',
    alt: 'Each of {own:three} blocks has its own count. {low-income-households} are gables, every one tied by a stem to a common line, which ends in an empty dotted plot: who the helpers are, and how many, is not stated. {low-income-people} are dots, about {low-income-household-size:value} to a household on average; how many live in which is not stated. Aid given {aid-given:value} times is tallied in Chinese characters of {own:five} strokes, a stroke a time, and the last character is complete.',
    notes: [
      'The households moved under the relocation scheme number {relocated-households:value} too. The same number stands {own:twice}; whether they are the same households, and why the numbers agree, nobody can tell.',
      'Aid went to “people in need”, who are not said to be these households. It is counted {term:attendance|by the time}, and the report does not say since when.',
      'The average is ours, and so no dots are drawn inside the gables.',
    ],
    labels: {
      households: '{low-income-households:sign}, all paired',
      helpers: 'helpers: who and how many, not stated',
      people: '{low-income-people:sign} in them',
      size: 'on average about {low-income-household-size:value} a household',
      aid: '{aid-given:value} times aid was given',
    },
  },
};
