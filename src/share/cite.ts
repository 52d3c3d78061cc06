/**
 * How a chart is cited, in the forms that readers here are asked for. The site gives no date of its
 * own: its edition has that of the report, which is named as the source.
 */

import type { Chart } from '../charts/kit/chart.ts';
import { chartWords } from '../charts/kit/chart.ts';
import type { Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { absolute, chartPath } from '../i18n/links.ts';

export interface Citations {
  /** GB/T 7714—2015, an electronic resource online: [EB/OL]. */
  readonly gbt: string;
  /** APA, 7th edition: a work on a website, without a date. */
  readonly apa: string;
  readonly bibtex: string;
}

/** @param site what addresses are absolute to */
export function citations(chart: Chart, edition: Edition, locale: Locale, site: URL): Citations {
  const { title } = chartWords(chart, edition, locale);
  const { name, title: report, producer, published } = edition.meta;
  const url = absolute(chartPath(chart.id, locale), site);
  const [source, from] =
    locale === 'zh'
      ? [`数据来源：${producer.zh}：${report.zh}（${published}发布）`, '见']
      : [`Data from ${producer.en}, ${report.en} (published ${published})`, 'From'];
  const stop = locale === 'zh' ? '。' : '.';
  return {
    gbt: `${name[locale]}. ${title}[EB/OL]. ${url}. ${source}${stop}`,
    apa: `${name[locale]}. (n.d.). ${title} [Chart]. ${url}`,
    bibtex: [
      `@misc{zhaitan-${chart.id},`,
      `  author = {{${name[locale]}}},`,
      `  title = {{${title}}},`,
      `  howpublished = {\\url{${url}}},`,
      `  note = {${from} ${report[locale]}, ${producer[locale]}, ${published}}`,
      '}',
    ].join('\n'),
  };
}

/** The same for reference managers: `citation_*`, as Google Scholar and Zotero read them. */
export function citationMeta(chart: Chart, edition: Edition, locale: Locale, site: URL) {
  const { title } = chartWords(chart, edition, locale);
  return [
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: edition.meta.name[locale] },
    { name: 'citation_publisher', content: edition.meta.name[locale] },
    { name: 'citation_language', content: locale === 'zh' ? 'zh-CN' : 'en' },
    { name: 'citation_public_url', content: absolute(chartPath(chart.id, locale), site) },
  ];
}
