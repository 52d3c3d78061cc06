import { textTable } from '../text-table.ts';
import type { Measure } from './measures.ts';

const header = ['what', 'median', 'budget', 'ratio', ''];

/** One table of everything, for a terminal: a heading for each series, `!` where a budget is broken. */
export function measuresTable(measures: readonly Measure[]): string[] {
  const rows = measures.map((measure) => [`  ${measure.what}`, ...cellsOf(measure)]);
  // The details are left out while columns are set: they are the last, and of any length.
  const lines = textTable([header, ...rows].map((cells) => cells.slice(0, 4)));
  const [head = '', ...told] = lines;
  return [
    head,
    ...told.flatMap((line, index) => {
      const series = measures[index]?.series;
      const mark = measures[index]?.kept === false ? '!' : ' ';
      const full = `${line.padEnd(head.length)} ${mark} ${rows[index]?.[4] ?? ''}`.trimEnd();
      return series === measures[index - 1]?.series ? [full] : [series ?? '', full];
    }),
  ];
}

/** The same as Markdown. */
export function measuresMarkdown(measures: readonly Measure[]): string[] {
  const series = [...new Set(measures.map((measure) => measure.series))];
  return [
    '| what | median | budget | ratio | |',
    '|---|--:|--:|--:|---|',
    ...series.flatMap((name) => [
      `| **${name}** | | | | |`,
      ...measures
        .filter((measure) => measure.series === name)
        .map((measure) => {
          const [median, budget, ratio, detail] = cellsOf(measure);
          const told = measure.kept === false ? `**${median}**` : median;
          return `| ${measure.what} | ${told} | ${budget} | ${ratio} | ${detail} |`;
        }),
    ]),
  ];
}

function cellsOf({ words, budget, ratio, detail }: Measure): string[] {
  return [words, budget?.words ?? '', ratio?.toFixed(2) ?? '', detail ?? ''];
}
