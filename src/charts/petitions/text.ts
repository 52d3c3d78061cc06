/** What `petitions` says, in both languages. */

import type { Locale } from '../../core/figure.ts';
import type { ChartText } from '../kit/chart.ts';

export type Label = 'closed' | 'year' | 'old' | 'since' | 'provincial' | 'overlap';

export const text: Readonly<Record<Locale, ChartText<Label>>> = {
  zh: {
    title: '一年办结信访{petitions-closed}；积案{old-petitions}，从哪年算起没写',
    what: '一格一件；上面的横线是算的时间，虚点是没写从何时起',
    takeaway:
      '斋坛乡{#report-year}年办结信访案件{petitions-closed}；累计化解信访积案{old-petitions}，其中省级{old-petitions-provincial}。积案在不在办结的数里，报告没有说。',
    alt: '{own:两块}方格，中间隔一条线，一格一件。上面{petitions-closed}，是{#report-year}年全年办结的信访案件，头上一条两端都封口的横线。下面一排{old-petitions}积案，{old-petitions-provincial}涂实，是省级的，其余只涂浅色；头上的横线左边是虚点，从哪年累计起没写。旁边一块虚点围的空地：在不在办结的数里，没写。',
    notes: [
      '{term:petition|信访}积案是拖得久的案子。报告没有说这些积案是不是办结的案件里的一部分，所以不相加，也不算占比。',
      '“全年”是{#report-year}年；“累计”从哪年算起没有写。“省级”怎么定、“化解”和“办结”差在哪里，报告没有解释。',
    ],
    labels: {
      closed: '{petitions-closed:sign}办结',
      year: '全年',
      old: '{old-petitions:sign}积案化解',
      since: '累计，从哪年起没写',
      provincial: '其中省级{old-petitions-provincial:sign}',
      overlap: '在不在办结的数里，没写',
    },
  },
  en: {
    title:
      '{petitions-closed} closed in a year; {old-petitions:words} old petitions resolved, since when nobody says',
    what: 'A cell is one case; the line above is the time counted, dotted where its start is not stated',
    takeaway:
      'Zhaitan closed {petitions-closed:value} petition cases in {#report-year}, and has resolved {old-petitions:value} long-standing ones to date, {old-petitions-provincial:words} of them at provincial level. Whether the old ones are among those closed the report does not say.',
    alt: '{own:Two} groups of cells with a rule between them, a cell a case. Above, {petitions-closed:value} petition cases closed in {#report-year}, under a line closed at both ends. Below, a row of {old-petitions:value} long-standing petitions: {old-petitions-provincial:value} are solid, the ones at provincial level, the others pale. The line above them begins in dots, because the report does not say since when they are counted. Beside them an empty dotted plot: whether they are among those closed is not stated.',
    notes: [
      'In a {term:petition|petition} residents bring a grievance to the government. Whether the long-standing ones are among the cases closed is not said, and so we neither add them up nor make a share of them.',
      'The cases closed are those of {#report-year}; the old ones are cumulative, with no start given. The report does not explain “provincial level”, nor how “resolved” differs from “closed”.',
    ],
    labels: {
      closed: '{petitions-closed:sign} closed',
      year: 'the whole year',
      old: '{old-petitions:value} old ones',
      since: 'cumulative; start not stated',
      provincial: '{old-petitions-provincial:value} provincial',
      overlap: 'among those closed? not\u00a0stated',
    },
  },
};
