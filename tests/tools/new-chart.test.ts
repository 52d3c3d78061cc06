/**
 * `npm run new:chart` in a copy of the project: what it makes is right as it is, and tests that hold for
 * the figures and charts there are hold for more of them.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyPlan } from '../../scripts/lib/change-plan.ts';
import type { Asked } from '../../scripts/lib/new-chart/ask.ts';
import { understand } from '../../scripts/lib/new-chart/ask.ts';
import { planChart } from '../../scripts/lib/new-chart/plan.ts';
import { root } from '../../scripts/lib/paths.ts';
import { designs } from '../../src/charts/registry.ts';
import { readSection } from '../../src/content/prose.ts';
import type { Locale } from '../../src/core/figure.ts';
import { locales } from '../../src/core/figure.ts';
import { currentEdition, loadEdition } from '../../src/edition/load.ts';
import { ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;
beforeAll(() => {
  copy = new ProjectCopy();
});
afterAll(() => copy.remove());

const script = 'scripts/new-chart.ts';
const figures = ['--figures', 'site-meetings'];
const registry = 'src/charts/registry.ts';
const prose = (locale: Locale) => readSection('farming', locale).file;
const biome = 'node_modules/@biomejs/biome/bin/biome';

const edition = await currentEdition();

/** What asking comes to: the checks that refuse it, or the figures that are drawn. */
function asking(asked: Partial<Asked>): readonly string[] {
  const answer = understand(
    { id: 'new-one', figures: undefined, chapter: undefined, ...asked },
    edition,
  );
  return 'issues' in answer
    ? answer.issues.map(({ check }) => check)
    : answer.chart.figures.map(({ id }) => id);
}

test('takes from the data what was not asked for', () => {
  const drawn = new Set(designs.flatMap(({ figures }) => figures));
  const ids = asking({});
  expect(ids.filter((id) => drawn.has(id))).toEqual([]);
  const figures = edition.printed.filter(({ id }) => ids.includes(id));
  expect(figures.length).toBeGreaterThan(0);
  expect(new Set(figures.map(({ chapter }) => chapter)).size).toBe(1);
});

test('draws what was asked for, once', () => {
  expect(asking({ figures: ['tip-offs', 'disputes', 'tip-offs'] })).toEqual([
    'tip-offs',
    'disputes',
  ]);
});

test.each([
  [{ id: 'disputes' }, ['chart-id-taken']],
  [{ id: 'kit' }, ['chart-id-taken']],
  [{ id: 'class' }, ['chart-id-taken']],
  [{ id: 'relocation-people' }, ['chart-id-taken']],
  [{ id: undefined }, ['chart-id']],
  [{ chapter: 'problems' }, ['chart-without-figure']],
  [{ figures: [] }, ['chart-without-figure']],
  [{ figures: ['county-rank'] }, ['chart-chapter']],
])('refuses %o', (asked, checks) => {
  expect(asking(asked)).toEqual(checks);
});

test.concurrent('refuses everything wrong at once', async () => {
  const asked = ['--figures', 'nothing,street', '--chapter', 'preamble'];
  const { code, output } = await copy.node(script, 'Street_Lamps', ...asked);
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toEqual([
    expect.stringMatching(/^new:chart:<id>: found "Street_Lamps", .* \[chart-id\]$/u),
    expect.stringMatching(/^new:chart:--chapter: found "preamble", .* \[chart-chapter\]$/u),
    expect.stringMatching(/^new:chart:--figures: found "nothing", .* \[chart-figure-unknown\]$/u),
    expect.stringMatching(/Is it street-lamps\? \[chart-figure-unknown\]$/u),
  ]);
});

test.concurrent('with --dry-run says what it would do, and changes nothing', async () => {
  const { code, output } = await copy.node(script, 'tried-only', ...figures, '--dry-run');
  expect(code).toBe(0);
  expect(output.match(/^(?:write|edit) .*$/gmu)).toEqual([
    'write src/charts/tried-only/index.ts',
    'edit  data/chart-words.csv',
    'edit  data/edition.json',
    `edit  ${registry}`,
    `edit  ${registry}`,
    `edit  ${prose('zh')}`,
    `edit  ${prose('en')}`,
    'edit  tests/unit/charts/drawn.test.ts',
  ]);
  expect(copy.has('src/charts/tried-only')).toBe(false);
  expect(copy.read(registry)).not.toContain('triedOnly');
});

/** What a template can be given: counts and measures, a bound, a rank, people, a plan; words long and short. */
const made = [
  {
    id: 'made-of-all-kinds',
    figures: ['pine-felled', 'agri-makers', 'site-meetings', 'inspection-rank', 'waste-sorts'],
  },
  { id: 'made-of-people', figures: ['students-recruited'] },
  { id: 'made-of-words', figures: ['million-village-line', 'relocation-rate'] },
  { id: 'made-of-few-words', figures: ['epidemic-drills'] },
];
const ids = ['street-lamps', ...made.map(({ id }) => id)];

/** Changes the lines of a table of the copy, and how many rows it is to have. */
function editTable(name: string, edit: (lines: readonly string[]) => readonly string[]): void {
  const write = (file: string, text: string) => writeFileSync(join(copy.folder, file), text);
  const before = copy.read(`data/${name}`).trimEnd().split('\n');
  const after = edit(before);
  write(`data/${name}`, `${after.join('\n')}\n`);
  const rows = (_: string, key: string, count: string) =>
    `${key}${Number(count) + after.length - before.length}`;
  const declared = new RegExp(`("${name}": )(\\d+)`, 'u');
  write('data/edition.json', copy.read('data/edition.json').replace(declared, rows));
}

/** A figure more, as docs/editing.md has it: with a unit of its own, and a row of what has changed. */
function addFigure(): void {
  editTable('units.csv', (lines) => [...lines, 'waste-sort,分类,kind,kinds,waste-sorts,no,1,yes,']);
  editTable('non-figures.csv', (lines) => lines.filter((one) => !one.includes('户内2分类')));
  editTable('figures.csv', (lines) =>
    lines.flatMap((one) =>
      one.startsWith('street-lamps,')
        ? [
            'waste-sorts,reported,station,户内垃圾的分类,Kinds of bins,2,waste-sort,exact,2022,户内2分类,2分类,,,',
            one,
          ]
        : one,
    ),
  );
  editTable('changes.csv', (lines) => [
    ...lines,
    '2099-12-31,99.0.0,addition,waste-sorts,补上一个数字。,A figure is added.',
  ]);
}

describe('makes charts', () => {
  beforeAll(async () => {
    addFigure();
    const more = await loadEdition(join(copy.folder, 'data'));
    // Without their proof by the command: that of the last, and the tests below, are one for all.
    for (const { id, figures: some } of made) {
      const answer = understand({ id, figures: some, chapter: undefined }, more);
      if ('issues' in answer) throw new Error(id);
      await applyPlan(copy.folder, planChart(copy.folder, answer.chart, more), async () => {});
    }
    // As docs/charts.md has it.
    const { code, said } = await copy.shell(
      'npm run new:chart -- street-lamps --figures street-lamps,waste-pavilions --chapter station',
    );
    expect(code, said).toBe(0);
    // The linter has nothing to say of what it has put into the house's format.
    const args = ['check', '--write', '--error-on-warnings'];
    const lint = await copy.node(biome, ...args, 'src/charts', 'tests/unit/charts');
    expect(lint.code, lint.output).toBe(0);
  });

  test('placed in both languages, told in the order of the chapters', () => {
    for (const locale of locales) {
      const { file } = readSection('station', locale);
      const before = readFileSync(join(root, file), 'utf8');
      const added = copy.read(file).replace(before.trimEnd(), '');
      expect(added.trim().split('\n\n').sort()).toEqual([
        '{chart:made-of-all-kinds}',
        '{chart:street-lamps}',
      ]);
    }
    const order = copy.read(registry).split('readonly ChartDesign[]')[1] ?? '';
    // The last of a chapter before, and the first of the next one.
    const near = /^ {2}(?:madeOf\w+|streetLamps|cleanVillages|insuranceGap),$/gmu;
    const names = order.match(near)?.map((line) => line.trim().slice(0, -1));
    expect(names).toEqual([
      'madeOfPeople',
      'cleanVillages',
      'madeOfAllKinds',
      'streetLamps',
      'insuranceGap',
      'madeOfFewWords',
      'madeOfWords',
    ]);
  });

  test.concurrent('that fit the types of the kit', async () => {
    // The project's own configuration, for what the new files reach, without Astro's part of it.
    const options = '--noEmit --strict --target esnext --module nodenext --types node';
    const more = '--exactOptionalPropertyTypes --noUncheckedIndexedAccess --noUnusedLocals';
    const rest = '--allowImportingTsExtensions --erasableSyntaxOnly --verbatimModuleSyntax';
    const flags = `${options} ${more} ${rest} --skipLibCheck --ignoreConfig`.split(' ');
    const { code, output } = await copy.node(
      'node_modules/typescript/bin/tsc',
      ...flags,
      join(copy.folder, registry),
    );
    expect(code, output).toBe(0);
  });

  // In one process, in which what all of them import is loaded once.
  const once = '--no-isolate --no-file-parallelism';

  test.concurrent('that pass the tests of the edition, honest, counted, in snapshots', async () => {
    // But for what takes long and is about no edition, or the same for each chart.
    const others = `--exclude '**/{*.property,marks,codes}.test.ts' --exclude 'tests/unit/core/**'`;
    const files = `tests/unit tests/snapshots ${others}`;
    const { code, said } = await copy.shell(`npm run test:unit -- -u ${once} ${files}`);
    expect(code, said).toBe(0);
    for (const id of ids) {
      expect(copy.has(`tests/snapshots/output/${id}-zh-narrow.svg`)).toBe(true);
    }
  });

  test.concurrent('beside a figure more, which no test of the data minds', async () => {
    const files = 'tests/data/good-data tests/data/bad-data';
    const { code, said } = await copy.shell(`npm run test:data -- -u ${once} ${files}`);
    expect(code, said).toBe(0);
  });
});
