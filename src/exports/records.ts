/** Figures and charts as the public data files carry them. */

import type { Chart } from '../charts/kit/chart.ts';
import { chartWords, figuresShown } from '../charts/kit/chart.ts';
import type { DerivedFigure, Locale, PrintedFigure } from '../core/figure.ts';
import { isPrinted } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { bindBoth } from '../i18n/bind.ts';
import type { ChartFile } from '../i18n/links.ts';
import { chartFilePath, chartPath, embedPath } from '../i18n/links.ts';
import { embedHeight } from '../share/frame.ts';
import { snippetWidths } from '../share/snippets.ts';
import type { ChartRecord, FigureRecord, ReportRecord } from './schemas.ts';

/** All printed figures in the order of the report, then the derived ones in the order of their file. */
export function figureRecords(edition: Edition): FigureRecord[] {
  return [...edition.printed, ...edition.derived].map((figure) => figureRecord(figure, edition));
}

function figureRecord(figure: PrintedFigure | DerivedFigure, edition: Edition): FigureRecord {
  const { id, chapter, value, unit, qualifier } = figure;
  const label = bindBoth(figure.label, edition);
  const note = bindBoth(figure.note, edition);
  const unitLabel = { zh: unit.label.zh, en: unit.label.en.other };
  // The keys are written down in the order of the contract, which readers of the file see.
  if (isPrinted(figure)) {
    const { kind, period, quote, start, end } = figure;
    return {
      id,
      kind,
      chapter,
      label,
      value,
      unit: unitLabel,
      qualifier,
      period,
      quote,
      start,
      end,
      interval: null,
      formula: null,
      note,
    };
  }
  const { kind, interval, formula } = figure;
  return {
    id,
    kind,
    chapter,
    label,
    value,
    unit: unitLabel,
    qualifier,
    period: null,
    quote: null,
    start: null,
    end: null,
    interval: [interval.low, interval.high],
    formula,
    note,
  };
}

/** What figures.json says of the report itself. */
export function reportRecord({ meta, report }: Edition): ReportRecord {
  const { title, producer, place, indexNumber, published, reportYear, planYear, licence } = meta;
  return {
    title,
    producer,
    place,
    indexNumber,
    published,
    reportYear,
    planYear,
    licence,
    length: report.length,
    text: 'report.txt',
  };
}

/** A chart as in charts.json; addresses are relative to the site's root, heights in CSS pixels. */
export function chartRecord(chart: Chart, edition: Edition): ChartRecord {
  const zh = chartWords(chart, edition, 'zh');
  const en = chartWords(chart, edition, 'en');
  return {
    id: chart.id,
    chapter: chart.chapter,
    title: { zh: zh.title, en: en.title },
    takeaway: { zh: zh.takeaway, en: en.takeaway },
    alt: { zh: zh.alt, en: en.alt },
    figures: [...figuresShown(chart, edition)],
    page: both((locale) => chartPath(chart.id, locale)),
    embed: both((locale) => embedPath(chart.id, locale)),
    files: both((locale) => {
      const file = (kind: ChartFile) => chartFilePath(chart.id, kind, locale);
      return {
        svg: file('svg'),
        png: file('png'),
        poster: file('poster'),
        csv: file('csv'),
        excel: file('excel'),
      };
    }),
    height: both((locale) =>
      Object.fromEntries(
        Object.values(snippetWidths).map((across) => [
          String(across),
          embedHeight(chart, edition, locale, across),
        ]),
      ),
    ),
  };
}

/** The same for both languages. */
function both<T>(of: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return { zh: of('zh'), en: of('en') };
}
