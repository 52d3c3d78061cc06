/**
 * What search engines are told of a page, in the terms of schema.org: the text as an `Article`, the
 * numbers as a `Dataset`, both based on the report. Only what the edition states: its days
 * are those of data/changes.csv, and there is no author but the site itself.
 *
 * https://developers.google.com/search/docs/appearance/structured-data/dataset says what is required.
 */

import type { Chart, Count } from '../charts/kit/chart.ts';
import { chartWords } from '../charts/kit/chart.ts';
import type { Figure, Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { bindText } from '../i18n/bind.ts';
import type { Page } from '../i18n/links.ts';
import {
  absolute,
  chartFilePath,
  chartPath,
  filePaths,
  pagePath,
  previewPath,
} from '../i18n/links.ts';
import { ui } from '../i18n/ui.ts';
import { previewSize } from './head.ts';

/** CC BY 4.0, which is what `licence` of edition.json says in words. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** What all of it is about. */
export interface Subject {
  readonly edition: Edition;
  readonly locale: Locale;
  /** What addresses are absolute to. */
  readonly site: URL;
}

/** A page as readers see it. */
export interface Told {
  /** Its address under the root. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The address of the image by which it is shared. */
  readonly image: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Who made the page, the report, the place, the data: nodes that others refer to. */
const identify = ({ locale, site }: Subject) => {
  const at = (id: string) => ({ '@id': absolute(`${pagePath('story', locale)}#${id}`, site) });
  return { publisher: at('publisher'), report: at('report'), place: at('place'), data: at('data') };
};

/** What articles and datasets have in common. */
function common(subject: Subject): Node {
  const { publisher, report } = identify(subject);
  return {
    inLanguage: ui[subject.locale].lang,
    isAccessibleForFree: true,
    license: licence,
    isBasedOn: report,
    publisher,
    datePublished: subject.edition.created,
    dateModified: subject.edition.updated,
  };
}

/** A page that is read. */
function articleData({ path, title, description, image }: Told, subject: Subject): Node {
  const { publisher, place } = identify(subject);
  const url = absolute(path, subject.site);
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: title,
    description,
    image: {
      '@type': 'ImageObject',
      url: absolute(image, subject.site),
      ...previewSize,
    },
    author: publisher,
    about: place,
    ...common(subject),
  };
}

/** What datasets have in common. */
function coverage(subject: Subject): Node {
  const { publisher, place } = identify(subject);
  const { reportYear, planYear } = subject.edition.meta;
  return {
    creator: publisher,
    temporalCoverage: `${reportYear}/${planYear}`,
    spatialCoverage: place,
    version: subject.edition.version,
    ...common(subject),
  };
}

/** All figures. @param more `variableMeasured`, `hasPart`, where the page shows them */
function datasetData(subject: Subject, more: Node = {}): Node {
  const { edition, locale, site } = subject;
  return {
    '@type': 'Dataset',
    ...named(subject),
    description: bindText(edition.meta.dataset[locale], locale, edition),
    distribution: [
      download(filePaths.figuresCsv, 'text/csv', site),
      download(
        filePaths.figuresXlsx,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        site,
      ),
      download(filePaths.figuresJson, 'application/json', site),
      download(filePaths.chartsJson, 'application/json', site),
      download(filePaths.allZip, 'application/zip', site),
    ],
    ...coverage(subject),
    ...more,
  };
}

/** All figures, by name. */
function named(subject: Subject): Node {
  const { edition, locale, site } = subject;
  const title = bindText(ui[locale].figuresTitle, locale, edition);
  return {
    ...identify(subject).data,
    name: `${edition.meta.name[locale]}${locale === 'zh' ? '：' : ': '}${title}`,
    url: absolute(pagePath('figures', locale), site),
  };
}

/** The figures of a chart, with the chart as files. */
function chartDatasetData(chart: Chart, subject: Subject): Node {
  const { edition, locale, site } = subject;
  const { title, takeaway, alt } = chartWords(chart, edition, locale);
  const file = (kind: 'csv' | 'svg' | 'png', type: string) =>
    download(chartFilePath(chart.id, kind, locale), type, site);
  return {
    '@type': 'Dataset',
    ...chartDataset(chart, subject),
    name: title,
    description: `${takeaway}${locale === 'zh' ? '' : ' '}${alt}`,
    // A dataset only where it is told in full: search engines ask for all of one.
    isPartOf: { '@type': 'CreativeWork', ...named(subject) },
    variableMeasured: [
      ...chart.figures.map((id) => variable(edition.figure(id), subject)),
      ...chart.counts.map((count) => counted(count, subject)),
    ],
    distribution: [file('csv', 'text/csv'), file('svg', 'image/svg+xml'), file('png', 'image/png')],
    ...coverage(subject),
  };
}

function chartDataset({ id }: Chart, { locale, site }: Subject): Node {
  const url = absolute(chartPath(id, locale), site);
  return { '@id': `${url}#data`, url };
}

function download(path: string, encodingFormat: string, site: URL): Node {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: absolute(path, site) };
}

/** A figure with its value: one that is at least so much has a minimum, and no value. */
function variable(figure: Figure, { edition, locale }: Subject): Node {
  const { label, unit, qualifier, value } = figure;
  const bound = { 'at-least': 'minValue', 'at-most': 'maxValue', exact: 'value', about: 'value' };
  return {
    '@type': 'PropertyValue',
    name: bindText(label[locale], locale, edition),
    unitText: locale === 'zh' ? unit.label.zh : unit.label.en.other,
    [bound[qualifier]]: value,
  };
}

/** A count of the data itself. */
function counted({ id, label }: Count, { edition, locale }: Subject): Node {
  const name = bindText(label[locale], locale, edition);
  return { '@type': 'PropertyValue', name, value: edition.counts.get(id) };
}

/** A page's nodes with those that they refer to, as what stands in its head. */
function graph(subject: Subject, nodes: readonly Node[]): Node {
  const { edition, locale, site } = subject;
  const { publisher, report, place } = identify(subject);
  const { name, title, producer, published, indexNumber, place: where } = edition.meta;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...nodes,
      {
        '@type': 'Organization',
        ...publisher,
        name: name[locale],
        url: absolute(pagePath('story', locale), site),
      },
      {
        '@type': 'Report',
        ...report,
        name: title[locale],
        inLanguage: ui.zh.lang,
        datePublished: published,
        identifier: indexNumber,
        publisher: { '@type': 'GovernmentOrganization', name: producer[locale] },
        url: absolute(filePaths.report, site),
      },
      { '@type': 'Place', ...place, name: where[locale] },
    ],
  };
}

/** The story: a text over the data. */
export function storyGraph(told: Omit<Told, 'path' | 'image'>, subject: Subject): Node {
  const path = pagePath('story', subject.locale);
  const image = previewPath('story', 'wide', subject.locale);
  return graph(subject, [
    articleData({ ...told, path, image }, subject),
    // What it measures is told where the figures stand: here it would hold up the first screen.
    datasetData(subject),
  ]);
}

/** The page of all figures. */
export function figuresGraph(subject: Subject): Node {
  const { edition, locale } = subject;
  const labels = edition.printed.map(({ label }) => bindText(label[locale], locale, edition));
  return graph(subject, [datasetData(subject, { variableMeasured: [...new Set(labels)] })]);
}

/** The page of all charts: the data, part by part. */
export function chartsGraph(charts: readonly Chart[], subject: Subject): Node {
  const hasPart = charts.map((chart) => ({
    '@type': 'CreativeWork',
    ...chartDataset(chart, subject),
    name: chartWords(chart, subject.edition, subject.locale).title,
  }));
  return graph(subject, [datasetData(subject, { hasPart })]);
}

/** The page of a chart: what it finds, and its figures. */
export function chartGraph(chart: Chart, subject: Subject): Node {
  const { edition, locale } = subject;
  const { title, takeaway } = chartWords(chart, edition, locale);
  const path = chartPath(chart.id, locale);
  const image = chartFilePath(chart.id, 'preview', locale);
  return graph(subject, [
    articleData({ path, title, description: takeaway, image }, subject),
    chartDatasetData(chart, subject),
  ]);
}

/** A page that is read, beside the story. */
export function pageGraph(
  page: Page,
  told: Pick<Told, 'title' | 'description'>,
  subject: Subject,
): Node {
  const path = pagePath(page, subject.locale);
  const image = previewPath(page, 'wide', subject.locale);
  return graph(subject, [articleData({ ...told, path, image }, subject)]);
}
