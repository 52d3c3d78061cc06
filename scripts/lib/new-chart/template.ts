import type { ChartText } from '../../../src/charts/kit/wording.ts';
import { rowKey, textEntries } from '../../../src/charts/kit/wording.ts';
import type { Locale, PrintedFigure } from '../../../src/core/figure.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import type { RowOf } from '../../../src/edition/tables.ts';
import type { NewChart } from './ask.ts';
import { camelCase } from './camel-case.ts';

/** What one of the figure's things is drawn as; `null` where its number alone is shown. */
type Mark = 'dot' | 'cell' | null;

/** More marks than these want a layout of their own. */
const mostMarks = 400;
/** Quantities that other marks than cells stand for (charts/kit/scene.ts), or none. */
const noCells: readonly string[] = ['households', 'attendances', 'rank', 'times', 'rounds'];

/** A mark a thing, where it is counted, and exactly: a bound would have to be frayed. */
function markOf({ unit, value, qualifier }: PrintedFigure): Mark {
  if (unit.measured || qualifier !== 'exact' || value < 1 || value > mostMarks) return null;
  if (unit.quantity === 'people') return 'dot';
  return noCells.includes(unit.quantity) ? null : 'cell';
}

/** The definition: a layout to start from, in which each figure stands for itself. */
export function definition({ id, figures }: NewChart): string {
  const marks = figures.map(markOf);
  const [anyDot, anyCell] = [marks.includes('dot'), marks.includes('cell')];
  const any = anyDot || anyCell;
  const builders = [anyCell && 'cells', anyDot && 'dots', any && 'gridHeight', 'line'];
  const draw = anyDot && anyCell ? "(mark === 'dot' ? dots : cells)" : anyDot ? 'dots' : 'cells';
  const blocks = figures.map((figure, at) => {
    const mark = any ? `, mark: ${marks[at] ? `'${marks[at]}'` : 'null'}` : '';
    return `{ figure: '${figure.id}', name: '${figure.id}-name'${mark} },`;
  });
  return `/** Figures that are not compared: ${any ? 'a number, its words, and a mark for each thing counted' : 'numbers and their words'}. */

import { designChart } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { ${builders.filter(Boolean).join(', ')} } from '../kit/marks.ts';
import type { Node } from '../kit/scene.ts';

/** What stands under one another, each for itself. */
const blocks = [
  ${blocks.join('\n  ')}
] as const;

export const ${camelCase(id)} = designChart({
  id: '${id}',
  panels: blocks.map(({ figure }) => ({ relation: 'single', figures: [figure] })),
  labels: blocks.flatMap(({ figure, name }) => [figure, name]),
  model: (figure) => blocks.map((block) => ({ ...block, count: figure(block.figure).value })),
  layout: (model, { width, ${any ? 'wide, ' : ''}type, labels }) => {
    const nodes: Node[] = [];
    let y = 0;
    for (const { figure, name${any ? ', mark, count' : ''} } of model) {
      if (y > 0) nodes.push(line([0, y + 18, width, y + 18], 'rule'));
      const top = y > 0 ? y + 28 : 0;
      const words = type.label(labels[name], { x: 0, y: top + 62, maxWidth: width });
      nodes.push(
        ...type.label(labels[figure], { x: 0, y: top + 34, numberSize: sizes.pull }),
        ...words,
      );
      y = (words.at(-1)?.y ?? top) + 6;
${
  any
    ? `      if (mark === null) continue;
      const columns = wide ? 40 : 20;
      const pitch = width / columns;
      const grid = { x: 0, y: y + 6, columns, pitch, size: pitch * 0.8, count } as const;
      nodes.push(...${draw}({ ...grid, tone: 'solid', figure }));
      y = grid.y + gridHeight(grid);
`
    : ''
}    }
    return { width, height: y + 2, nodes };
  },
});
`;
}

/** Everything about a chart that a language has its own words for. */
interface Words {
  readonly join: string;
  readonly headline: (label: string, figure: string) => string;
  readonly marks: Readonly<Record<'dot' | 'cell', (unit: string) => string>>;
  readonly apart: string;
  readonly takeaway: (producer: string, list: string) => string;
  readonly alt: (what: string, list: string) => string;
  readonly note: string;
}

const words: Readonly<Record<Locale, Words>> = {
  zh: {
    join: '；',
    headline: (label, figure) => `${label}：${figure}`,
    marks: { dot: () => '一点一人', cell: (unit) => `一格一${unit}` },
    apart: '各数各的，互不相比',
    takeaway: (producer, list) => `${producer}的工作报告里有原句，写着：${list}。`,
    alt: (what, list) => `大号的数字上下排开，用线隔开，下面写着数的是什么；${what}。${list}。`,
    note: '这些数由报告照印照画；它们之间的关系，报告没有写。',
  },
  en: {
    join: '; ',
    headline: (label, figure) => `${label}: ${figure}`,
    marks: { dot: () => 'a dot is a person', cell: (unit) => `a cell is one ${unit}` },
    apart: 'each count stands for itself, and none is compared',
    takeaway: (producer, list) => `The work report of ${producer} says: ${list}.`,
    alt: (what, list) => `Numbers under one another, set apart by rules; ${what}. ${list}.`,
    note: 'The figures are drawn as the report prints them; how they stand to each other it does not say.',
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function wordsIn(locale: Locale, { figures }: NewChart, edition: Edition): ChartText {
  const say = words[locale];
  const line = ({ id, label }: PrintedFigure) => say.headline(label[locale], `{${id}}`);
  const list = figures.map(line).join(say.join);
  const marked = figures.flatMap((figure) => {
    const mark = markOf(figure);
    const { label } = figure.unit;
    return mark === null ? [] : [say.marks[mark](locale === 'zh' ? label.zh : label.en.one)];
  });
  const alone = figures.length === 1 && marked.length === 1;
  const what = [...new Set([...marked, ...(alone ? [] : [say.apart])])].join(say.join);
  const labels = figures.flatMap(({ id, label }) => [
    [id, `{${id}:sign}`],
    [`${id}-name`, label[locale]],
  ]);
  return {
    title: figures.slice(0, 1).map(line).join(''),
    what: locale === 'en' ? capital(what) : what,
    takeaway: say.takeaway(edition.meta.producer[locale], list),
    alt: say.alt(what, list),
    notes: [say.note, ...figures.map(({ note }) => note[locale]).filter((note) => note !== '')],
    labels: Object.fromEntries(labels),
  };
}

/** Its rows in the table of words, from the data's own: right, and to be written anew. */
export function wordRows(chart: NewChart, edition: Edition): RowOf<'chart-words.csv'>[] {
  const en = new Map(textEntries(wordsIn('en', chart, edition)));
  return textEntries(wordsIn('zh', chart, edition)).map(([key, zh]) => ({
    chart: chart.id,
    key: rowKey(key),
    zh,
    en: en.get(key) ?? '',
  }));
}

/** What the test of the drawings counts in this one. */
export function counted({ id, figures }: NewChart): string {
  const marked = figures.filter((figure) => markOf(figure) !== null);
  return marked.map((figure) => `  { chart: '${id}', marks: '${figure.id}' },\n`).join('');
}
