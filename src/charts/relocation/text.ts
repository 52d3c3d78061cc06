/** What `relocation` says, in both languages. */

import type { Locale } from '../../core/figure.ts';
import type { ChartText } from '../kit/chart.ts';

export type Label =
  | 'rate'
  | 'moved'
  | 'since'
  | 'printed'
  | 'base'
  | 'all'
  | 'over'
  | 'target'
  | 'households'
  | 'question'
  | 'band'
  | 'byPeople'
  | 'byHouseholds'
  | 'noHouseholds'
  | Division;

/** The divisions tried, and what each comes to. */
type Division =
  `${'division' | 'result'}${'Fit' | 'Above' | 'Below' | 'HouseholdAbove' | 'HouseholdBelow'}`;

/** The same in both languages: numbers and a division sign. */
const divisions: Readonly<Record<Division, string>> = {
  divisionFit: '{relocated-people:value}÷{relocation-target:value}',
  divisionAbove: '{relocated-people:value}÷{relocation-target-above:value}',
  divisionBelow: '{relocated-people:value}÷{relocation-target-below:value}',
  divisionHouseholdAbove: '{relocated-households:value}÷{relocation-households-above:value}',
  divisionHouseholdBelow: '{relocated-households:value}÷{relocation-households-below:value}',
  resultFit: '{relocation-check:sign}',
  resultAbove: '{relocation-check-above:sign}',
  resultBelow: '{relocation-check-below:sign}',
  resultHouseholdAbove: '{relocation-household-check-above:sign}',
  resultHouseholdBelow: '{relocation-household-check-below:sign}',
};

export const text: Readonly<Record<Locale, ChartText<Label>>> = {
  zh: {
    title: '“搬迁率{relocation-rate}”不是占比：若是同目标比，目标该是{relocation-target}',
    what: '“{term:relocation-scheme|大搬快聚}”累计搬迁：一点一人，一屋一户',
    takeaway:
      '斋坛乡“大搬快聚”累计搬迁{relocated-households}{relocated-people}，“搬迁率{relocation-rate}”不可能是占比；按人算，只有拿{relocation-target}作目标才除得出这个数，这是本站的推算。',
    alt: '{relocated-people}画成一片圆点，虚线围栏里是{relocation-target}，围栏外是{relocation-over}；下面是{relocated-households}的屋形。再下面把几个整数试着作分母：{relocated-people}除以{relocation-target}得{relocation-check}，四舍五入正是{relocation-rate}；除以{relocation-target-above}得{relocation-check-above}，除以{relocation-target-below}得{relocation-check-below}，都不是。按户算，除以{relocation-households-above}得{relocation-household-check-above}，除以{relocation-households-below}得{relocation-household-check-below}，没有一个整数合得上。',
    notes: [
      '报告只写{“搬迁率达174%”}，没有解释这个率拿什么作分母。虚线围栏是本站的推算：把整数逐个试过，按人算，四舍五入成{relocation-rate}的只有{relocation-target}；按户算，一个也没有。',
      '“累计”从哪年算起，报告没有写；每户几人也没有写，所以点不画进屋形里。',
      '有结对帮扶的低收入农户也是{low-income-households}，数字相同，原因无从得知。',
    ],
    labels: {
      ...divisions,
      rate: '{relocation-rate:sign}',
      moved: '{relocated-people:sign}',
      since: '累计搬迁，起点没写',
      printed: '报告里的“搬迁率”',
      base: '拿什么作分母，没有写',
      all: '共{relocated-people:sign}',
      over: '围栏外{relocation-over:sign}',
      target: '围栏里{relocation-target:sign}：推算的目标',
      households: '共{relocated-households:sign}，每户几人没有写',
      question: '哪个整数除得出{relocation-rate:sign}？',
      band: '四舍五入成{relocation-rate:sign}',
      byPeople: '按人算',
      byHouseholds: '按户算',
      noHouseholds: '没有',
    },
    states: {
      people: '{relocated-people}，一点一人，排成一片；下面是{relocated-households}的屋形。',
      fence:
        '同样的{relocated-people}：虚线围栏里是{relocation-target}，推算的目标；围栏外是{relocation-over}。旁边写着报告里的“搬迁率”，{relocation-rate}。',
      test: '把几个整数试着作分母：{relocated-people}除以{relocation-target}得{relocation-check}，四舍五入正是{relocation-rate}；除以{relocation-target-above}和{relocation-target-below}都不是；按户算，一个也合不上。',
    },
  },
  en: {
    title:
      'A “relocation rate” of {relocation-rate} is no share; against a target, it would have to be {relocation-target}',
    what: 'One dot is one person moved under the {term:relocation-scheme|relocation scheme}; one gable is one household',
    takeaway:
      'In Zhaitan a relocation scheme had moved {relocated-people} in {relocated-households}, a “relocation rate” of {relocation-rate}. That cannot be a share: counting people, only a target of {relocation-target} gives the figure, and the target is our inference.',
    alt: 'A field of {relocated-people:value} dots, one for each person moved. A dashed fence holds {relocation-target:value} of them, and {relocation-over:value} stand outside. Below, {relocated-households:value} gables for the households. Below that, whole numbers tried as the base: {relocated-people:value} over {relocation-target:value} is {relocation-check}, which rounds to {relocation-rate}. Over {relocation-target-above:value} it is {relocation-check-above}, over {relocation-target-below:value} {relocation-check-below}: neither does. {relocated-households} over {relocation-households-above:value} is {relocation-household-check-above}, over {relocation-households-below:value} {relocation-household-check-below}: no number of households fits.',
    notes: [
      'The report gives the rate and does not say what it is a rate of. The fence is our inference. We tried every whole number as its base: counting people, only {relocation-target:value} gives a rate that rounds to {relocation-rate}; counting households, none does.',
      'The count is cumulative, and the report does not say since when. Nor does it say how many people each household has, so no dots are drawn inside the gables.',
      'The low-income households paired with a helper also number {low-income-households:value}. Nobody can tell why.',
    ],
    labels: {
      ...divisions,
      rate: '{relocation-rate:sign}',
      moved: '{relocated-people:sign}',
      since: 'cumulative',
      printed: 'the “relocation rate”;',
      base: 'of what, not stated',
      all: '{relocated-people:sign} in all',
      over: '{relocation-over:value} outside',
      target: '{relocation-target:value} inside: inferred target',
      households: '{relocated-households:sign}, their sizes not stated',
      question: 'Which whole number gives {relocation-rate:sign}?',
      band: 'rounds to {relocation-rate:sign}',
      byPeople: 'people',
      byHouseholds: 'households',
      noHouseholds: 'none',
    },
    states: {
      people:
        '{relocated-people}, one dot each, as one field; below them {relocated-households:value} gables for the households.',
      fence:
        'The same dots: {relocation-target:value} inside a dashed fence, the implied target, and {relocation-over:value} outside. Beside them the printed “relocation rate” of {relocation-rate}.',
      test: 'Whole numbers tried as the base: {relocated-people:value} over {relocation-target:value} is {relocation-check}, which rounds to {relocation-rate}; over {relocation-target-above:value} or {relocation-target-below:value} it is not; no number of households fits.',
    },
  },
};
