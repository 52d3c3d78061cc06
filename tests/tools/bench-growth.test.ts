import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedChart } from '../../scripts/lib/bench/generated-charts.ts';
import type { DataTexts } from '../../scripts/lib/bench/grow-data.ts';
import { generatedId, growData, growthTo } from '../../scripts/lib/bench/grow-data.ts';
import { root } from '../../scripts/lib/paths.ts';
import { checkChart } from '../../src/charts/kit/check.ts';
import { namesOf } from '../../src/edition/checks/texts.ts';
import { buildEdition } from '../../src/edition/edition.ts';
import { inputOf, prove } from '../../src/edition/prove.ts';
import { readFiles } from '../../src/edition/read-files.ts';
import type { DataFile, FileName } from '../../src/edition/tables.ts';
import { fileNames } from '../../src/edition/tables.ts';

const names: readonly DataFile[] = ['edition.json', 'report.txt', ...fileNames];
const own = Object.fromEntries(
  names.map((name) => [name, readFileSync(join(root, 'data', name), 'utf8')]),
) as DataTexts;
const { rows } = JSON.parse(own['edition.json']) as { rows: Record<FileName, number> };

const read = (texts: DataTexts) => readFiles((name) => [new TextEncoder().encode(texts[name])]);

test('once as large, the data is what it was', () => {
  const same = growData(own, growthTo(1, rows));
  for (const name of fileNames) expect(same[name].trimEnd()).toBe(own[name].trimEnd());
  expect(same['report.txt'].trimEnd()).toBe(own['report.txt'].trimEnd());
});

test.each([2, 10])('%i times as large, the data holds', (times) => {
  const folder = read(growData(own, growthTo(times, rows)));
  expect([...folder.issues, ...prove(folder)]).toEqual([]);
  for (const name of ['figures.csv', 'non-figures.csv', 'derived.csv', 'notes.csv'] as const) {
    expect(folder.rows[name]).toHaveLength(rows[name] * times);
  }
});

test('figures alone may grow', () => {
  const folder = read(growData(own, { figures: 30, nonFigures: 0, derived: 0, notes: 0 }));
  expect([...folder.issues, ...prove(folder)]).toEqual([]);
});

test('generated charts are honest ones of generated figures', () => {
  const folder = read(growData(own, growthTo(2, rows)));
  const { meta, report, rows: grown } = folder;
  if (meta === null) throw new Error('no edition.json');
  const chart = generatedChart('generated', [0, 1, 2].map(generatedId), 200);
  const edition = buildEdition(meta, report, grown);
  expect(checkChart(chart, edition, namesOf(inputOf(folder)))).toEqual([]);
});
