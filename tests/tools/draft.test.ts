/** `npm run draft`: how much of a transcription it takes off a person, and that it claims no more. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftFiles } from '../../scripts/lib/draft/csv.ts';
import type { Draft } from '../../scripts/lib/draft/rows.ts';
import { draft } from '../../scripts/lib/draft/rows.ts';
import { root } from '../../scripts/lib/paths.ts';
import { runScript } from '../../scripts/lib/run.ts';
import type { PrintedFigure } from '../../src/core/figure.ts';
import { currentEdition } from '../../src/edition/load.ts';
import { readFolder } from '../../src/edition/read.ts';
import { dataFolder, Files } from '../data/files.ts';

const edition = await currentEdition();
const { rows } = readFolder(dataFolder);
const units = rows['units.csv'].map(({ data }) => data);
const known = { units, chapters: edition.meta.chapters };

/** The two files of a draft, beside the report that it is of. */
function filesOf(report: string, proposed: Draft): Files {
  const files = new Files();
  files.set('report.txt', report);
  for (const [name, content] of Object.entries(draftFiles(proposed))) {
    files.set(name as 'figures.csv' | 'non-figures.csv', content);
  }
  return files;
}

/** What a person fills in, filled in by a machine, so that rows can be proved. */
function completed(proposed: Draft): Draft {
  const own = (at: number, name: string) => ({
    id: `${name}-${at}`,
    label_zh: '名',
    label_en: 'Name',
  });
  return {
    ...proposed,
    figures: proposed.figures.map((row, at) => ({
      ...row,
      ...own(at, 'figure'),
      unit: row.unit || 'mu',
      chapter: row.chapter || 'preamble',
      period: '2022',
    })),
    nonFigures: proposed.nonFigures.map((row, at) => ({ ...row, id: `other-${at}` })),
  };
}

/** Checks of what the draft itself says; the units that it left open are not its own. */
const itsOwn = /^(?:quote|numeral-(?!unit)|non-figure|count|cell|csv|column|row-(?:ragged|blank))/u;

function faults(report: string, proposed: Draft): string[] {
  return filesOf(report, completed(proposed))
    .issues()
    .filter(({ file, check }) => /figures\.csv|report\.txt/u.test(file) && itsOwn.test(check))
    .map(({ file, row, check, found }) => `${file}:${row} ${check} ${found}`);
}

describe('of the report here', () => {
  const proposed = draft(edition.report, known);
  const byStart = new Map(proposed.figures.map((row) => [row.start, row]));
  const met = edition.printed.flatMap((figure) => {
    const row = byStart.get(figure.start);
    return row === undefined ? [] : [{ figure, row }];
  });

  test('finds nearly all figures, and little else', () => {
    const recall = met.length / edition.printed.length;
    const precision = met.length / proposed.figures.length;
    // Of figures that were overlooked at first, it may overlook some as well.
    expect(recall).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(0.95);
  });

  test('overlooks no other figures than these, and takes nothing else for one', () => {
    const found = new Set(met.map(({ figure }) => figure.id));
    const starts = new Set(edition.printed.map(({ start }) => start));
    expect({
      overlooked: edition.printed.filter(({ id }) => !found.has(id)).map(({ id }) => id),
      more: proposed.figures
        .filter(({ start }) => !starts.has(start))
        .map(({ numeral }) => numeral),
    }).toMatchSnapshot();
  });

  /** The share of the figures found whose row says the same as the one that people made. */
  const share = (same: (figure: PrintedFigure, row: Draft['figures'][number]) => boolean) =>
    met.filter(({ figure, row }) => same(figure, row)).length / met.length;

  test.each([
    ['numeral', 1, share((figure, row) => row.numeral === figure.numeral)],
    ['value', 1, share((figure, row) => row.value === figure.value)],
    ['qualifier', 1, share((figure, row) => row.qualifier === figure.qualifier)],
    ['unit', 1, share((figure, row) => row.unit === figure.unit.id)],
    ['kind', 1, share((figure, row) => row.kind === figure.kind)],
    ['chapter', 1, share((figure, row) => row.chapter === figure.chapter)],
    ['period', 0.95, share((figure, row) => row.period === figure.period)],
  ])('reads the %s as a person did', (_, least, found) => {
    expect(found).toBeGreaterThanOrEqual(least);
  });

  test('gives the reason of most other numerals', () => {
    const reasons = new Map(proposed.nonFigures.map(({ text, reason }) => [text, reason]));
    const alike = edition.nonFigures.filter((row) =>
      [...reasons].some(
        ([text, reason]) =>
          reason === row.reason && (row.text.includes(text) || text.includes(row.text)),
      ),
    );
    expect(alike.length / edition.nonFigures.length).toBeGreaterThan(0.75);
  });

  test('accounts for every numeral, once', () => {
    expect(proposed.left).toEqual([]);
    expect(faults(edition.report, proposed)).toEqual([]);
  });
});

/** Invented, with what the report here has not: other units, ranks, qualifiers, document numbers. */
const invented = `青石镇2024年工作总结和2025年工作安排
文号: 青政〔2025〕7号

2024年,全镇上下同心,第一季度开门红,综合考核位列全县第3名。

一、农业提质增效

一是粮食稳产。全年播种粮食约1.2万亩,收获稻谷超3500吨,新建冷库不足20座,建成高标准农田近800亩,带动农户一千二百户。
二是“两山”转化。投入资金3,450.5万元,修建机耕路12.6公里,受益村民15万人次以上,两名返乡青年获评县级能手。

二、存在的不足

三个项目进度滞后,进一步说明“十四五”规划落实还有差距。

2025年工作安排

力争建成示范基地2个,完成植树至少5000株,推进二期工程,争创4A级景区。
`;

describe('of another report', () => {
  const proposed = draft(invented, known);

  test('reads bounds, thousands, Chinese numerals and units that nobody has listed', () => {
    const seen = proposed.figures.map(({ numeral, value, qualifier, unit }) =>
      `${numeral} ${value} ${qualifier} ${unit}`.trim(),
    );
    expect(seen).toEqual([
      '第3名 3 exact rank',
      '约1.2万亩 1.2 about',
      '超3500吨 3500 at-least tonne',
      '不足20座 20 at-most',
      '近800亩 800 about mu',
      '一千二百户 1200 exact household',
      '3,450.5万元 3450.5 exact wan-yuan',
      '12.6公里 12.6 exact',
      '15万人次以上 15 at-least',
      '两名 2 exact person-ming',
      '三个 3 exact project',
      '2个 2 exact base',
      '至少5000株 5000 at-least',
    ]);
  });

  test('tells past from plan', () => {
    const kinds = proposed.figures.map(({ kind, period }) => `${kind} ${period}`);
    expect(new Set(kinds.slice(0, -2))).toEqual(new Set(['reported 2024']));
    expect(new Set(kinds.slice(-2))).toEqual(new Set(['target 2025-plan']));
  });

  test('says why the rest are no figures', () => {
    const seen = proposed.nonFigures.map(({ numeral, reason }) => `${numeral} ${reason}`);
    for (const one of [
      '2024年 date',
      '2025 metadata',
      '7 metadata',
      '第一 ordinal',
      '一 list-marker',
      '两 name',
      '一 idiom',
      '十四五 name',
      '二期 ordinal',
      '4A级 grade',
    ]) {
      expect(seen).toContain(one);
    }
  });

  test('accounts for every numeral, once', () => {
    expect(proposed.left).toEqual([]);
    expect(faults(invented, proposed)).toEqual([]);
  });
});

test('a draft that nobody has completed is refused, for what is empty', () => {
  const files = filesOf(edition.report, draft(edition.report, known));
  const empty = files.issues().filter(({ check }) => check === 'cell-id' || check === 'cell-empty');
  const columns = new Set(empty.map(({ file, column }) => `${file} ${column}`));
  for (const column of ['id', 'label_zh', 'label_en']) {
    expect(columns).toContain(`data/figures.csv ${column}`);
  }
  expect(columns).toContain('data/non-figures.csv id');
});

describe('the command', () => {
  const run = async (text: string | Uint8Array, ...args: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'draft-'));
    writeFileSync(join(folder, 'report.txt'), text);
    const out = join(folder, 'out');
    const options = [join(folder, 'report.txt'), '--out', out, ...args];
    const result = await runScript('scripts/draft.ts', options, { capture: true });
    const again = await runScript('scripts/draft.ts', options, { capture: true });
    const figures = join(out, 'figures.csv');
    const content = existsSync(figures) ? readFileSync(figures, 'utf8') : null;
    rmSync(folder, { recursive: true });
    return { result, again, content };
  };

  test('writes files with the columns of the data, and never over filled-in ones', async () => {
    const { result, again, content } = await run(invented);
    expect(result.code, result.output).toBe(0);
    expect(result.output).toMatch(/13 rows, 5 of them without a unit/u);
    const header = readFileSync(join(root, 'data/figures.csv'), 'utf8').split('\n')[0];
    expect(content?.split('\n')[0]).toBe(header);
    expect(again.code).toBe(1);
    expect(again.output).toContain('there already');
  });

  test('refuses what is no text in UTF-8', async () => {
    const { result, content } = await run(Uint8Array.of(0xc7, 0xe0, 0xca, 0xaf));
    expect(result.code).toBe(1);
    expect(result.output).toContain('not UTF-8');
    expect(content).toBeNull();
  });
});
