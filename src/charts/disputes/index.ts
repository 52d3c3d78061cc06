/** 42 disputes, 14 of them major: one field of cells, the money beside it and not in it. */

import { defineChart } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { cells, gridHeight, line } from '../kit/marks.ts';
import { examples } from './examples.ts';

export const disputes = defineChart({
  id: 'disputes',
  chapter: 'livelihoods',
  panels: [
    {
      relation: 'whole-and-part',
      whole: 'disputes',
      parts: ['major-disputes', 'other-disputes'],
      basis: 'stated',
    },
    { relation: 'single', figures: ['dispute-amount'] },
    { relation: 'single', figures: ['dispute-average'] },
  ],
  text: {
    zh: {
      title: '{disputes}纠纷，恰好{major-dispute-share:fraction}算“重大”',
      what: '一格一件，累计化解的矛盾纠纷',
      takeaway:
        '斋坛乡累计化解矛盾纠纷{disputes}，其中{major-disputes}算重大，恰好{major-dispute-share:fraction}；涉及的钱共{dispute-amount}，平均每件{dispute-average}。',
      alt: '方格图：{disputes}纠纷排成一片，{major-disputes}涂实，是报告说的“重大”，其余{other-disputes}只画边框。另写：涉及金额{dispute-amount}，平均每件{dispute-average}。',
      notes: [
        '怎样算“重大”，报告没有写。“涉及”是牵涉到的钱，赔出去多少没有写；平均数由本站算出。',
        '“累计”从哪年算起，报告也没有写。',
      ],
      labels: {
        all: '共{disputes:sign}',
        major: '{major-disputes:sign}“重大”',
        other: '其余{other-disputes:sign}',
        money: '涉及{dispute-amount:sign}',
        average: '平均每件{dispute-average}',
      },
    },
    en: {
      title: '{disputes}, and exactly {major-dispute-share:fraction} were “major”',
      what: 'One cell is one dispute settled, counted cumulatively',
      takeaway:
        'Zhaitan settled {disputes}; {major-disputes:value} of them, exactly {major-dispute-share:fraction}, were called major. {dispute-amount} was at stake, {dispute-average} a case.',
      alt: 'A field of {disputes:value} cells, one for each dispute settled: {major-disputes:value} are solid, the ones the report calls major; the other {other-disputes:value} are outlined. Beside it in words: {dispute-amount} at stake, {dispute-average} a dispute on average.',
      notes: [
        'The report does not say what makes a dispute major. “At stake” is the money that quarrels were about; how much was paid is not stated. The average is ours.',
        'The count is cumulative; when it began is not stated.',
      ],
      labels: {
        all: '{disputes:sign} in all',
        major: '{major-disputes:value} major',
        other: '{other-disputes:value} others',
        money: '{dispute-amount:sign} at stake',
        average: '{dispute-average} each, on average',
      },
    },
  },
  model: (figure) => ({
    major: figure('major-disputes').value,
    other: figure('other-disputes').value,
  }),
  layout: ({ major, other }, { width, wide, type, labels }) => {
    // As many columns as there are major disputes: the third is then a third of the rows.
    const columns = major;
    const gap = wide ? 5 : 3;
    const pitch = (width + gap) / columns;
    const grid = { x: 0, columns, pitch, size: pitch - gap };
    const top = wide ? 36 : 28;
    const solid = {
      ...grid,
      y: top,
      count: major,
      tone: 'solid',
      figure: 'major-disputes',
    } as const;
    const below = top + gridHeight(solid) + 34;
    const rest = {
      ...grid,
      y: below,
      count: other,
      tone: 'hollow',
      outline: wide ? 1.4 : 1,
      figure: 'other-disputes',
    } as const;
    const rule = below + gridHeight(rest) + (wide ? 22 : 18);
    const money = { x: 0, y: rule + 32, numberSize: wide ? 30 : 24 } as const;
    // Beside the sum where there is room, from the middle of the field; else under it.
    const average = wide
      ? { ...money, x: (columns / 2) * pitch }
      : { x: 0, y: money.y + sizes.label * 1.8 };
    return {
      width,
      height: average.y + 8,
      nodes: [
        ...type.label(labels.major, {
          x: 0,
          y: top - 9,
          style: 'strong',
          numberSize: wide ? 30 : 24,
        }),
        ...type.label(labels.all, { x: width, y: top - 9, anchor: 'end' }),
        ...cells(solid),
        ...type.label(labels.other, { x: 0, y: below - 9 }),
        ...cells(rest),
        line([0, rule, width, rule], 'rule'),
        ...type.label(labels.money, money),
        ...type.label(labels.average, average),
      ],
    };
  },
  examples,
});
