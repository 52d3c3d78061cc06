/**
 * How the data are cited. Unlike a page they have a version and a day, that of the last change: see
 * data/changes.csv.
 */

import type { Bilingual } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { absolute, pagePath } from '../i18n/links.ts';

/**
 * GB/T 7714—2015 for a dataset online, [DS/OL], in Chinese, with a place for the day on which it was
 * read; APA, 7th edition, in English.
 * @param site what addresses are absolute to
 */
export function dataCitation(edition: Edition, site: URL): Bilingual {
  const { meta, version, updated } = edition;
  const { name, title } = meta;
  const [year = ''] = updated.split('-');
  const url = { zh: pagePath('figures', 'zh'), en: pagePath('figures', 'en') };
  return {
    zh: `${name.zh}. 《${title.zh}》的数字[DS/OL]. ${version}版. (${updated})[引用日期]. ${absolute(url.zh, site)}.`,
    en: `${name.en}. (${year}). Figures of “${title.en}” (Version ${version}) [Data set]. ${absolute(url.en, site)}`,
  };
}
