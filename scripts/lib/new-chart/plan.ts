import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts } from '../../../src/charts/registry.ts';
import { readSection } from '../../../src/content/prose.ts';
import { locales } from '../../../src/core/figure.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import type { Step } from '../change-plan.ts';
import type { NewChart } from './ask.ts';
import { camelCase } from './camel-case.ts';
import { counted, definition, text } from './template.ts';

const registry = 'src/charts/registry.ts';
const drawnTest = 'tests/unit/charts/drawn.test.ts';

/** Everything that makes a chart one of the site. What follows from its definition is not here. */
export function planChart(root: string, chart: NewChart, edition: Edition): Step[] {
  const folder = `src/charts/${chart.id}`;
  return [
    { type: 'write', file: `${folder}/index.ts`, content: definition(chart) },
    { type: 'write', file: `${folder}/text.ts`, content: text(chart, edition) },
    ...registration(chart, edition),
    ...locales.map((locale) => placing(root, readSection(chart.chapter, locale).file, chart)),
    ...counting(chart),
  ];
}

/** Where it is told: behind the charts of its chapter and of those before it. */
function registration({ id, chapter }: NewChart, edition: Edition): Step[] {
  const chapters = edition.chapters.map((one) => one.id);
  const name = camelCase(id);
  const before = charts.filter(
    (known) => chapters.indexOf(known.chapter) <= chapters.indexOf(chapter),
  );
  const last = before.at(-1);
  const anchor = last === undefined ? 'readonly Chart[] = [\n' : `\n  ${camelCase(last.id)},\n`;
  return [
    {
      type: 'edit',
      file: registry,
      find: "import type { Chart } from './kit/chart.ts';\n",
      replace: `import type { Chart } from './kit/chart.ts';\nimport { ${name} } from './${id}/index.ts';\n`,
    },
    { type: 'edit', file: registry, find: anchor, replace: `${anchor}  ${name},\n` },
  ];
}

/** At the end of its chapter's prose, from where it is moved to where it belongs. */
function placing(root: string, file: string, { id }: NewChart): Step {
  const before = readFileSync(join(root, file), 'utf8');
  // The end is found by the last line, with what stands before it as far as it takes to be the only one.
  const lines = before.trimEnd().split('\n');
  let from = lines.length - 1;
  let find = lines.slice(from).join('\n');
  while (from > 0 && before.split(find).length !== 2) {
    from -= 1;
    find = lines.slice(from).join('\n');
  }
  return { type: 'edit', file, find, replace: `${find}\n\n{chart:${id}}` };
}

function counting(chart: NewChart): Step[] {
  const rows = counted(chart);
  const find = 'const shown: readonly Shown[] = [\n';
  return rows === '' ? [] : [{ type: 'edit', file: drawnTest, find, replace: find + rows }];
}
