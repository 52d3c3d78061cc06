import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartsOf } from '../../../src/charts/charts-of.ts';
import { readSection } from '../../../src/content/prose.ts';
import { locales } from '../../../src/core/figure.ts';
import { CsvReader } from '../../../src/edition/csv.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { editionFolder } from '../../../src/edition/read.ts';
import { toCsv } from '../../../src/exports/csv.ts';
import type { Step } from '../change-plan.ts';
import type { NewChart } from './ask.ts';
import { camelCase } from './camel-case.ts';
import { counted, definition, wordRows } from './template.ts';

const registry = 'src/charts/registry.ts';
const drawnTest = 'tests/unit/charts/drawn.test.ts';

/** Everything that makes a chart one of the site. What follows from its definition is not here. */
export function planChart(root: string, chart: NewChart, edition: Edition): Step[] {
  const { id, chapter } = chart;
  return [
    { type: 'write', file: `src/charts/${id}/index.ts`, content: definition(chart) },
    ...wording(root, chart, edition),
    ...registration(chart, edition),
    // From the end of its chapter's prose it is moved to where it belongs.
    ...locales.map((locale) => atEnd(root, readSection(chapter, locale).file, `\n\n{chart:${id}}`)),
    ...counting(chart),
  ];
}

/** Its words, at the end of their table, and that there are so many more rows of them. */
function wording(root: string, chart: NewChart, edition: Edition): Step[] {
  const [table, meta] = [`${editionFolder()}/chart-words.csv`, `${editionFolder()}/edition.json`];
  const [header] = new CsvReader().read(readFileSync(join(root, table), 'utf8'), true);
  const words = wordRows(chart, edition);
  const lines = toCsv(
    words,
    (header?.cells ?? []).map((column) => [
      column,
      (row) => Object.entries(row).find(([name]) => name === column)?.[1] ?? '',
    ]),
  );
  const [find = '', rows = ''] =
    /"chart-words\.csv"\s*:\s*(\d+)/u.exec(readFileSync(join(root, meta), 'utf8')) ?? [];
  const replace = find.replace(/\d+$/u, String(Number(rows) + words.length));
  return [
    atEnd(root, table, lines.trimEnd().slice(lines.indexOf('\n'))),
    { type: 'edit', file: meta, find, replace },
  ];
}

/** Where it is told: behind the charts of its chapter and of those before it. */
function registration({ id, figures }: NewChart, edition: Edition): Step[] {
  const chapters = edition.chapters.map((one) => one.id);
  const place = (chapter: string | undefined) => chapters.indexOf(chapter ?? '');
  const name = camelCase(id);
  const before = chartsOf(edition).filter(
    ({ declared, chapter }) =>
      declared === undefined && place(chapter) <= place(figures[0]?.chapter),
  );
  const last = before.at(-1);
  const anchor =
    last === undefined ? 'readonly ChartDesign[] = [\n' : `\n  ${camelCase(last.id)},\n`;
  return [
    {
      type: 'edit',
      file: registry,
      find: "import type { ChartDesign } from './kit/chart.ts';\n",
      replace: `import type { ChartDesign } from './kit/chart.ts';\nimport { ${name} } from './${id}/index.ts';\n`,
    },
    { type: 'edit', file: registry, find: anchor, replace: `${anchor}  ${name},\n` },
  ];
}

/** Adds to a file behind its last line. */
function atEnd(root: string, file: string, text: string): Step {
  const before = readFileSync(join(root, file), 'utf8');
  // The end is found by the last line, with what stands before it as far as it takes to be the only one.
  const lines = before.trimEnd().split('\n');
  let from = lines.length - 1;
  let find = lines.slice(from).join('\n');
  while (from > 0 && before.split(find).length !== 2) {
    from -= 1;
    find = lines.slice(from).join('\n');
  }
  return { type: 'edit', file, find, replace: find + text };
}

function counting(chart: NewChart): Step[] {
  const rows = counted(chart);
  const find = 'const shown: readonly Shown[] = [\n';
  return rows === '' ? [] : [{ type: 'edit', file: drawnTest, find, replace: find + rows }];
}
