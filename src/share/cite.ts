/**
 * How a chart, or the whole, is cited, in the forms that readers here are asked for. Its day is
 * that of the last change of the data (data/changes.csv), its author the site's name; every citation
 * names the report as its source.
 */

import type { Chart } from '../charts/kit/chart.ts';
import { chartWords } from '../charts/kit/chart.ts';
import type { Figure, Locale } from '../core/figure.ts';
import { isPrinted } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { periodName } from '../edition/periods.ts';
import { bindText } from '../i18n/bind.ts';
import { formatFigure } from '../i18n/format.ts';
import { formulaPieces } from '../i18n/formula.ts';
import { absolute, chartPath, pagePath } from '../i18n/links.ts';
import { kindNames, ui } from '../i18n/ui.ts';

export interface Citations {
  /**
   * GB/T 7714—2015, an electronic resource online: [EB/OL]. It asks for the day on which it was read,
   * which only the reader knows: the place for it is left in words.
   */
  readonly gbt: string;
  /** APA, 7th edition: a work on a website. */
  readonly apa: string;
  readonly bibtex: string;
}

interface Work {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** What it is, as APA wants it in brackets; empty for a page of text. */
  readonly form: string;
}

const words = {
  zh: { chart: '图表', read: '引用日期', data: '数据来源', numbered: '索引号', from: '数据来源：' },
  en: {
    chart: 'Chart',
    read: 'date of access',
    data: 'Data from',
    numbered: 'Index No.',
    from: 'Data from ',
  },
} as const;

/** A chart, by its own page. @param site what addresses are absolute to */
export function citations(chart: Chart, edition: Edition, locale: Locale, site: URL): Citations {
  const { title } = chartWords(chart, edition, locale);
  const url = absolute(chartPath(chart.id, locale), site);
  return cite({ key: chart.id, title, url, form: words[locale].chart }, edition, locale);
}

/** The whole, by the story. @param title the story's headline, as plain text */
export function storyCitations(
  title: string,
  edition: Edition,
  locale: Locale,
  site: URL,
): Citations {
  const url = absolute(pagePath('story', locale), site);
  return cite({ key: 'story', title, url, form: '' }, edition, locale);
}

function cite({ key, title, url, form }: Work, edition: Edition, locale: Locale): Citations {
  const { read, data, from } = words[locale];
  const author = edition.meta.name[locale];
  const { updated } = edition;
  // Citations are set in other type than ours, where a no-break space may be a box.
  const plain = title.replaceAll('\u00a0', ' ');
  const report = reportEntries(edition, locale);
  const comma = locale === 'zh' ? '，' : ', ';
  const { title: reportTitle, producer, published } = edition.meta;
  const source = [reportTitle[locale], producer[locale], published].join(comma);
  return {
    gbt: `${author}. ${plain}[EB/OL]. (${updated})[${read}]. ${url}.\n${data}: ${report.gbt}`,
    apa: `${author}. (${dayInWords(updated, locale)}). ${plain}${form && ` [${form}]`}. ${url}\n${data}: ${report.apa}`,
    bibtex: [
      `@misc{${edition.meta.id}-${key},`,
      `  author = {{${latex(author)}}},`,
      `  title = {{${latex(plain)}}},`,
      `  year = {${updated.slice(0, 4)}},`,
      `  howpublished = {\\url{${url}}},`,
      `  note = {${latex(from + source)}}`,
      '}',
    ].join('\n'),
  };
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day as APA writes it. @param date as ISO 8601 writes it */
function dayInWords(date: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return locale === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${year}, ${months[Number(month) - 1]} ${Number(day)}`;
}

/** The report itself. In English its title is our translation, which brackets say in APA. */
function reportEntries({ meta }: Edition, locale: Locale): { gbt: string; apa: string } {
  const { producer, title, published, indexNumber } = meta;
  const numbered = `(${words[locale].numbered} ${indexNumber})`;
  if (locale === 'zh') {
    return {
      gbt: `${producer.zh}. ${title.zh}[R]. ${published}.`,
      apa: `${producer.zh}. (${dayInWords(published, locale)}). ${title.zh} ${numbered}.`,
    };
  }
  return {
    gbt: `${producer.en}. ${title.en}[R]. ${published}. (in Chinese)`,
    apa: `${producer.en}. (${dayInWords(published, locale)}). [${title.en}] ${numbered}.`,
  };
}

/** Text as LaTeX reads it as itself: a bare `%` would swallow the rest of the line. */
function latex(text: string): string {
  return text.replaceAll(/[\\{}%&#$_~^]/gu, (character) => {
    if (character === '\\') return '\\textbackslash{}';
    if (character === '~') return '\\textasciitilde{}';
    return character === '^' ? '\\textasciicircum{}' : `\\${character}`;
  });
}

/**
 * One figure to be quoted in a text: value, unit and time, then the words of the report, or the formula
 * of a computed figure. Its address, which only the page knows, is put behind it there.
 */
export function figureCitation(figure: Figure, edition: Edition, locale: Locale): string {
  const zh = locale === 'zh';
  const label = bindText(figure.label[locale], locale, edition);
  const value = formatFigure(figure, locale);
  const time = isPrinted(figure)
    ? bindText(periodName(figure.period, edition.meta)[locale], locale, edition)
    : kindNames[locale][figure.kind];
  const said = zh ? `${label}：${value}（${time}）。` : `${label}: ${value} (${time}). `;
  return (said + originOf(figure, edition, locale)).replaceAll('\u00a0', ' ');
}

function originOf(figure: Figure, edition: Edition, locale: Locale): string {
  const stop = locale === 'zh' ? '。' : '.';
  if (isPrinted(figure)) {
    return `${ui[locale].evidence.citedAs}${locale === 'zh' ? '' : ' '}“${figure.quote}”${stop}`;
  }
  if (figure.kind === 'reference') return `${figure.source[locale]}${stop}`;
  const formula = formulaPieces(figure, edition, locale).map(({ text }) => text);
  return `${formula.join('')}${stop}`;
}

/**
 * A chart for reference managers: `citation_*`, as Google Scholar and Zotero read them. The report
 * is a work that it cites.
 */
export function citationMeta(chart: Chart, edition: Edition, locale: Locale, site: URL) {
  const { title } = chartWords(chart, edition, locale);
  const { name, title: report, producer, published } = edition.meta;
  const reference = {
    citation_title: report[locale],
    citation_author: producer[locale],
    citation_publication_date: published.replaceAll('-', '/'),
  };
  return [
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: name[locale] },
    { name: 'citation_publisher', content: name[locale] },
    { name: 'citation_publication_date', content: edition.updated.replaceAll('-', '/') },
    { name: 'citation_language', content: ui[locale].lang },
    { name: 'citation_public_url', content: absolute(chartPath(chart.id, locale), site) },
    {
      name: 'citation_reference',
      content: Object.entries(reference)
        .map(([key, value]) => `${key}=${value}`)
        .join(';'),
    },
  ];
}
