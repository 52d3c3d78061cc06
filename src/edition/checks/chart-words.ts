/** The words of charts: a chart has one row for each of its keys, or none at all and is left out. */

import type { Issue } from '../../core/issue.ts';
import { isIt, nearest } from '../../core/nearest.ts';
import type { Check, DataInput, Problem } from './input.ts';
import { at, rowsWith } from './input.ts';

const file = 'chart-words.csv';

/** A chart that has code of its own, and the keys that it needs words for. */
export interface Wordless {
  readonly id: string;
  readonly keys: readonly string[];
}

/** What the rows of one chart have, by key with the row in which it stands. */
interface Given {
  readonly chart: Wordless;
  readonly first: number;
  readonly rowOf: Map<string, number>;
}

/**
 * @param charts all that there is code for
 * @param many the one key that may have several rows
 */
export const chartWordsFit =
  (charts: readonly Wordless[], many: string): Check<DataInput> =>
  (input) => {
    const ids = charts.map(({ id }) => id);
    const given = new Map<string, Given>();
    const issues = rowsWith(input, file, ['chart']).flatMap(({ row, data }): Issue[] => {
      // A row whose chart or key has a typo is still the one that is not missing.
      const meant = ids.includes(data.chart) ? data.chart : nearest(data.chart, ids);
      const chart = charts.find(({ id }) => id === meant);
      const unknown =
        chart?.id === data.chart ? [] : [at(file, row, 'chart', unknownChart(data.chart, meant))];
      if (chart === undefined || data.key === undefined) return unknown;
      const known = given.get(chart.id) ?? { chart, first: row, rowOf: new Map<string, number>() };
      given.set(chart.id, known);
      return [...unknown, ...take(data.key, row, known, many)];
    });
    // Rows that cannot be read may have what others lack.
    const hidden = input.damaged[file].some(({ data }) => !(data.chart && data.key));
    if (hidden || input.unread.has(file)) return issues;
    return [...issues, ...[...given.values()].flatMap(missing)];
  };

/** Enters a row, or tells why it has no place. */
function take(key: string, row: number, { chart, rowOf }: Given, many: string): Issue[] {
  if (!chart.keys.includes(key)) {
    const meant = nearest(key, chart.keys);
    if (meant !== undefined && !rowOf.has(meant)) rowOf.set(meant, row);
    return [at(file, row, 'key', unknownKey(key, chart, meant))];
  }
  const above = rowOf.get(key);
  if (above === undefined) rowOf.set(key, row);
  return above === undefined || key === many
    ? []
    : [at(file, row, 'key', keyTwice(key, above, many))];
}

/** Keys without a row, told where the chart's words begin. */
function missing({ chart, first, rowOf }: Given): Issue[] {
  return chart.keys
    .filter((key) => !rowOf.has(key))
    .map((key) =>
      at(file, first, 'key', {
        check: 'words-key-missing',
        found: '',
        expected: { zh: `${chart.id} 的 ${key} 一行`, en: `a row ${key} of ${chart.id} as well` },
        hint: {
          zh: '一张图的词要写全；一行都没有，就不做这张图。',
          en: 'A chart has all of its words; it is left out where it has none.',
        },
      }),
    );
}

const unknownChart = (found: string, meant: string | undefined): Problem => ({
  check: 'words-chart-unknown',
  found,
  expected: { zh: '有代码的图的 id', en: 'the id of a chart that has code' },
  hint:
    meant === undefined
      ? {
          zh: 'edition.json 里声明的图，词也写在那里。',
          en: 'Charts that edition.json declares have their words there.',
        }
      : isIt(meant, [meant]),
});

const unknownKey = (found: string, chart: Wordless, meant: string | undefined): Problem => ({
  check: 'words-key-unknown',
  found,
  expected: { zh: `${chart.id} 的键`, en: `a key of ${chart.id}` },
  hint:
    meant === undefined
      ? { zh: `有：${chart.keys.join('、')}。`, en: `There are ${chart.keys.join(', ')}.` }
      : isIt(meant, [meant]),
});

const keyTwice = (found: string, above: number, many: string): Problem => ({
  check: 'words-key-twice',
  found,
  expected: { zh: `每个键一行，只有 ${many} 可以有几行`, en: `each key once, but for ${many}` },
  hint: { zh: `已在第 ${above} 行。`, en: `It stands in row ${above}.` },
});
