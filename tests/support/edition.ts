/** Small editions made by hand, for tests of what is built on one. */

import type {
  DerivedFigure,
  Figure,
  PrintedFigure,
  Qualifier,
  ReferenceFigure,
  Unit,
} from '../../src/core/figure.ts';
import { isPrinted } from '../../src/core/figure.ts';
import type { Interval } from '../../src/core/interval.ts';
import { point } from '../../src/core/interval.ts';
import { decimalsOf } from '../../src/core/round.ts';
import type { Names } from '../../src/edition/checks/texts.ts';
import type { Edition } from '../../src/edition/edition.ts';

function unit(id: string, zh: string, one: string, other: string, more: Partial<Unit> = {}): Unit {
  const label = { zh, en: { one, other } };
  return { id, label, quantity: id, measured: false, base: 1, plain: null, ...more };
}

const measured = { measured: true } as const;
const yuan = unit('yuan', '元', 'yuan', 'yuan', { ...measured, quantity: 'money' });
const squareMetre = unit('square-metre', '平方米', 'm²', 'm²', { ...measured, quantity: 'area' });

/** Units as in data/units.csv, as many as tests want. */
export const units = {
  dispute: unit('dispute', '件', 'dispute', 'disputes'),
  person: unit('person', '人', 'person', 'people', { quantity: 'people' }),
  household: unit('household', '户', 'household', 'households', { quantity: 'households' }),
  mu: unit('mu', '亩', 'mu', 'mu', { ...measured, quantity: 'area', base: 10000 / 15 }),
  tonne: unit('tonne', '吨', 'tonne', 'tonnes', { ...measured, quantity: 'mass', base: 1000 }),
  percent: unit('percent', '%', '%', '%', { ...measured, quantity: 'share' }),
  rank: unit('rank', '名', 'place', 'place'),
  squareMetre,
  wanSquareMetre: unit('wan-square-metre', '万平方米', 'ten thousand m²', 'ten thousand m²', {
    ...measured,
    quantity: 'area',
    base: 1e4,
    plain: squareMetre,
  }),
  yuan,
  wanYuan: unit('wan-yuan', '万元', 'ten thousand yuan', 'ten thousand yuan', {
    ...measured,
    quantity: 'money',
    base: 1e4,
    plain: yuan,
  }),
} as const;

/** The values that a qualifier leaves open. */
function intervalOf(value: number, qualifier: Qualifier): Interval {
  if (qualifier === 'at-least') return { low: value, high: null };
  return qualifier === 'at-most' ? { low: null, high: value } : point(value);
}

const decimalsIn = (value: number): number => String(value).split('.')[1]?.length ?? 0;

function common(id: string, value: number, itsUnit: Unit, qualifier: Qualifier) {
  return {
    id,
    label: { zh: `“${id}”`, en: id },
    note: { zh: '', en: '' },
    value,
    unit: itsUnit,
    qualifier,
    interval: intervalOf(value, qualifier),
    decimals: decimalsIn(value),
  };
}

/** A figure printed in the report; its range is set by {@link editionOf}. */
export function printed(
  id: string,
  value: number,
  itsUnit: Unit = units.dispute,
  qualifier: Qualifier = 'exact',
  more: Partial<PrintedFigure> = {},
): PrintedFigure {
  const numeral = `${value}${itsUnit.label.zh}`;
  return {
    ...common(id, value, itsUnit, qualifier),
    kind: 'reported',
    chapter: 'livelihoods',
    period: '2022',
    quote: numeral,
    numeral,
    start: 0,
    end: 0,
    ...more,
  };
}

/** A computed figure. @param step what its value is rounded to */
export function derived(
  id: string,
  unrounded: number,
  itsUnit: Unit = units.dispute,
  { step = 1, qualifier = 'exact' as Qualifier, formula = '', interval = point(unrounded) } = {},
): DerivedFigure {
  const value = Number((Math.round(unrounded / step) * step).toFixed(decimalsOf(step)));
  return {
    ...common(id, value, itsUnit, qualifier),
    kind: 'derived',
    chapter: 'livelihoods',
    formula,
    inputs: [],
    step,
    unrounded,
    interval,
    decimals: decimalsOf(step),
  };
}

/** A size from outside the report. */
export function reference(id: string, value: number, itsUnit: Unit): ReferenceFigure {
  const source = { zh: '一本书', en: 'A book' };
  return { ...common(id, value, itsUnit, 'exact'), kind: 'reference', source };
}

/**
 * An edition of these figures.
 * @param report its text; every printed figure's quote and numeral are looked for in it
 */
export function editionOf(
  figures: readonly Figure[],
  { report = '', counts = {} as Record<string, number> } = {},
): Edition {
  const text = report || figures.flatMap((one) => (isPrinted(one) ? [one.quote] : [])).join('，');
  const placed = figures.map((one) => (isPrinted(one) ? place(one, text) : one));
  const byId = new Map(placed.map((one) => [one.id, one]));
  const name = { zh: '名', en: 'Name' };
  const words = { title: 'a', what: 'a', takeaway: 'a', alt: 'a', notes: ['a'] };
  const states = { characters: 'a', figures: 'a', problems: 'a' };
  const carpet = { ...words, all: 'a', each: 'a', states };
  return {
    meta: {
      id: 'name',
      packageName: 'name',
      name,
      title: name,
      producer: name,
      place: name,
      indexNumber: '1/2',
      published: '2023-12-20',
      reportYear: 2022,
      planYear: 2023,
      licence: name,
      dataset: name,
      findExample: name,
      periods: [],
      chapters: [],
      carpet: { zh: carpet, en: carpet },
      charts: [],
      sampleChart: 'name',
      rows: {
        'units.csv': 0,
        'figures.csv': 0,
        'non-figures.csv': 0,
        'references.csv': 0,
        'derived.csv': 0,
        'glossary.csv': 0,
        'notes.csv': 0,
        'chart-words.csv': 0,
        'changes.csv': 0,
      },
    },
    report: text,
    chapters: [],
    printed: placed.filter(isPrinted),
    derived: placed.filter((one) => one.kind === 'derived'),
    nonFigures: [],
    references: placed.filter((one) => one.kind === 'reference'),
    counts: new Map(Object.entries(counts)),
    glossary: [],
    notes: [],
    chartWords: [],
    changes: [],
    version: '1.0.0',
    created: '2026-11-24',
    updated: '2026-11-24',
    figure: (id) => {
      const figure = byId.get(id);
      if (figure === undefined) throw new RangeError(`no figure ${id}`);
      return figure;
    },
  };
}

function place(figure: PrintedFigure, text: string): PrintedFigure {
  const start = text.indexOf(figure.quote) + figure.quote.indexOf(figure.numeral);
  return { ...figure, start, end: start + figure.numeral.length };
}

/** What texts may name in an edition. */
export function namesIn(edition: Edition): Names {
  const figures = [...edition.printed, ...edition.derived, ...edition.references];
  return {
    figures: new Map(
      figures.map(({ id, qualifier, unit }) => [
        id,
        { bound: qualifier.startsWith('at-'), quantity: unit.quantity },
      ]),
    ),
    counts: new Set(edition.counts.keys()),
    terms: new Map(edition.glossary.map(({ id, term }) => [id, term])),
    quotes: (words) => edition.report.includes(words),
    unread: new Set(),
  };
}
