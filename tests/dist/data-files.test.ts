/** The data files are a contract: journalists' sheets and others' code rely on every field. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../../scripts/lib/paths.ts';
import { follow } from '../../scripts/lib/references.ts';
import { pageAt, pages, readBuilt } from '../support/built.ts';

const words = z.string().trim().min(1);
const bilingual = z.strictObject({ zh: words, en: words });
const note = z.strictObject({ zh: z.string(), en: z.string() });
const id = z.string().regex(/^[a-z][a-z0-9-]*$/u);
const chapter = z.enum([
  'preamble',
  'farming',
  'station',
  'livelihoods',
  'governance',
  'problems',
  'plan',
]);
const common = {
  id,
  chapter,
  label: bilingual,
  value: z.number(),
  unit: bilingual,
  qualifier: z.enum(['exact', 'at-least', 'at-most', 'about']),
  note,
};
const printed = z.strictObject({
  ...common,
  kind: z.enum(['reported', 'target']),
  period: words,
  quote: words,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  interval: z.null(),
  formula: z.null(),
});
const derived = z.strictObject({
  ...common,
  kind: z.literal('derived'),
  period: z.null(),
  quote: z.null(),
  start: z.null(),
  end: z.null(),
  interval: z.tuple([z.number().nullable(), z.number().nullable()]),
  formula: words,
});
const figuresFile = z.strictObject({
  report: z.strictObject({
    title: bilingual,
    producer: bilingual,
    place: bilingual,
    indexNumber: words,
    published: z.iso.date(),
    reportYear: z.int(),
    planYear: z.int(),
    licence: bilingual,
    length: z.int().positive(),
    text: words,
  }),
  figures: z.array(z.discriminatedUnion('kind', [printed, derived])).min(1),
});
/** Later issues add addresses (embed, files, height); what is there already must stay. */
const chartsFile = z.strictObject({
  charts: z
    .array(
      z.looseObject({
        id,
        chapter,
        title: bilingual,
        takeaway: bilingual,
        alt: bilingual,
        figures: z.array(id).min(1),
        page: bilingual,
      }),
    )
    .min(1),
});

const { report, figures } = figuresFile.parse(JSON.parse(readBuilt('data/figures.json')));
const { charts } = chartsFile.parse(JSON.parse(readBuilt('data/charts.json')));
const text = readBuilt('data/report.txt');
const quoted = figures.flatMap((figure) => (figure.kind === 'derived' ? [] : [figure]));
const computed = figures.flatMap((figure) => (figure.kind === 'derived' ? [figure] : []));
const ids = new Set(figures.map((figure) => figure.id));

test('report.txt is the report, byte for byte', () => {
  const source = readFileSync(join(root, 'data/report.txt'));
  expect(Buffer.from(text).equals(source)).toBe(true);
  expect(report.length).toBe(text.length);
});

describe('figures.json', () => {
  test('ids are unique', () => {
    expect(ids.size).toBe(figures.length);
  });

  test('printed figures stand in the order of the report, then the derived ones', () => {
    expect(figures).toEqual([...quoted.toSorted((a, b) => a.start - b.start), ...computed]);
  });

  test('every quote stands in the report exactly once', () => {
    const wrong = quoted.filter(({ quote }) => text.split(quote).length !== 2);
    expect(wrong.map((figure) => figure.id)).toEqual([]);
  });

  test('every numeral lies inside its quote', () => {
    const wrong = quoted.filter(({ quote, start, end }) => {
      const place = text.indexOf(quote);
      return start >= end || start < place || end > place + quote.length;
    });
    expect(wrong.map((figure) => figure.id)).toEqual([]);
  });

  test('what start and end cut out is the value where it is printed in digits', () => {
    const cuts = quoted.map((figure) => ({
      ...figure,
      numeral: text.slice(figure.start, figure.end),
    }));
    const wrong = cuts.filter(({ numeral, value }) => {
      const digits = numeral.match(/\d+(?:\.\d+)?/u)?.[0];
      return digits === undefined
        ? !/[一二两三四五六七八九十百]/u.test(numeral)
        : Math.abs(value) !== Number(digits);
    });
    expect(wrong.map(({ id, numeral, value }) => `${id}: ${numeral} is not ${value}`)).toEqual([]);
  });

  test('no two numerals overlap', () => {
    const places = quoted.map(({ start, end, id }) => ({ start, end, id }));
    const overlapping = places.filter(({ start }, index) => start < (places[index - 1]?.end ?? 0));
    expect(overlapping).toEqual([]);
  });

  test('only 余, 多, 以上 and the like make a lower bound', () => {
    const wrong = quoted.filter(({ qualifier, quote, start, end }) => {
      const open = /[余多]|以上/u.test(text.slice(start, end + 2)) && /[余多]|以上/u.test(quote);
      return open !== (qualifier === 'at-least');
    });
    expect(
      wrong.map((figure) => `${figure.id}: ${text.slice(figure.start, figure.end + 2)}`),
    ).toEqual([]);
  });

  test('a computed value lies in its interval, and its interval is open where it is a bound', () => {
    const wrong = computed.filter(({ value, qualifier, interval: [low, high] }) => {
      if (low === null && high === null) return true;
      if (qualifier === 'at-least') return low === null || high !== null || value > low + 1e-9;
      if (qualifier === 'at-most') return high === null || low !== null || value < high - 1e-9;
      return low === null || high === null || low > high;
    });
    expect(wrong.map((figure) => figure.id)).toEqual([]);
  });
});

describe('figures.csv', () => {
  const header =
    'id,kind,chapter,label_zh,label_en,value,unit_zh,unit_en,qualifier,period,quote,start,end,formula,low,high,note_zh,note_en';
  const csv = readBuilt('data/figures.csv');

  test('begins with the header of the contract', () => {
    expect(csv.slice(0, csv.indexOf('\n'))).toBe(header);
  });

  test('is plain UTF-8 with LF, without BOM; the last line is ended', () => {
    expect(csv.startsWith('\ufeff')).toBe(false);
    expect(csv).not.toContain('\r');
    expect(csv.endsWith('\n')).toBe(true);
  });

  test('says the same as figures.json', () => {
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    const cell = (value: string | number | null) => (value === null ? '' : String(value));
    const expected = figures.map((figure) => ({
      id: figure.id,
      kind: figure.kind,
      chapter: figure.chapter,
      label_zh: figure.label.zh,
      label_en: figure.label.en,
      value: cell(figure.value),
      unit_zh: figure.unit.zh,
      unit_en: figure.unit.en,
      qualifier: figure.qualifier,
      period: cell(figure.period),
      quote: cell(figure.quote),
      start: cell(figure.start),
      end: cell(figure.end),
      formula: cell(figure.formula),
      low: cell(figure.interval?.[0] ?? null),
      high: cell(figure.interval?.[1] ?? null),
      note_zh: figure.note.zh,
      note_en: figure.note.en,
    }));
    expect(rows).toEqual(expected);
  });

  test('no cell reads as a formula in a spreadsheet', () => {
    const cells: string[][] = parse(csv);
    expect(cells.flat().filter((value) => /^[=+@\t]|^-(?!\d)/u.test(value))).toEqual([]);
  });
});

describe('charts.json', () => {
  test('ids are unique', () => {
    expect(new Set(charts.map((chart) => chart.id)).size).toBe(charts.length);
  });

  /** Sizes from outside the report (a cell, a pitch) are drawn, but are none of its figures. */
  const references = new Set(
    [...(pageAt('figures/')?.document.querySelectorAll('.group.references tr[id]') ?? [])].map(
      (row) => row.id,
    ),
  );

  test('every figure it names exists', () => {
    const unknown = charts.flatMap((chart) =>
      chart.figures.filter((figure) => !ids.has(figure) && !references.has(figure)),
    );
    expect(unknown).toEqual([]);
  });

  test('every page it names has the chart', () => {
    const missing = charts.flatMap(({ id, page }) =>
      Object.values(page).filter((address) => {
        const target = follow('', address);
        const found = pages.find((one) => one.address === target?.path);
        return !found?.document.getElementById(target?.fragment || id);
      }),
    );
    expect(missing).toEqual([]);
  });

  test('alternative texts are those of the drawings', () => {
    const wrong = charts.flatMap(({ id, alt, page }) =>
      (['zh', 'en'] as const)
        .filter((locale) => {
          const target = pages.find((one) => one.address === follow('', page[locale])?.path);
          const figure = target?.document.getElementById(id);
          return figure?.querySelector('svg')?.getAttribute('aria-label') !== alt[locale];
        })
        .map((locale) => `${id} ${locale}`),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing in it is left unbound', () => {
    expect(
      readBuilt('data/charts.json').match(/\{#?[a-z][a-z0-9:-]*\}|undefined|NaN/gu) ?? [],
    ).toEqual([]);
  });
});
