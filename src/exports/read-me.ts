/** README.txt of the archive, for people who unpack it: Chinese first, English behind it. */

import type { Locale } from '../core/figure.ts';
import { locales } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { bindText } from '../i18n/bind.ts';
import type { DataFileInfo } from './data-list.ts';
import { dataNotes } from './data-notes.ts';

/**
 * @param files what stands in the archive beside it
 * @param site what addresses are absolute to
 */
export function readMe(edition: Edition, files: readonly DataFileInfo[], site: URL): string {
  return locales.map((locale) => inLanguage(edition, files, site, locale)).join('\n\n\n');
}

const words = {
  zh: {
    files: '文件',
    excel: '用Excel或WPS的，请打开figures.xlsx或figures.excel.csv；figures.csv用Excel打开会乱码。',
    link: '：',
  },
  en: {
    files: 'Files',
    excel:
      'For Excel or WPS take figures.xlsx or figures.excel.csv: they would garble the Chinese of figures.csv.',
    link: ': ',
  },
} as const;

function inLanguage(
  edition: Edition,
  files: readonly DataFileInfo[],
  site: URL,
  locale: Locale,
): string {
  const { link, excel, files: heading } = words[locale];
  const { name } = edition.meta;
  const blocks = [
    [name[locale], bindText(edition.meta.dataset[locale], locale, edition)],
    [
      underlined(heading),
      ...files.map(
        ({ file, title, use }) => `- ${file}${link}${title[locale]}${stop(locale)}${use[locale]}`,
      ),
      '',
      excel,
    ],
    ...dataNotes(edition, site).map(({ title, notes }) => [
      underlined(title[locale]),
      ...notes.map(({ word, text }) =>
        word === '' ? text[locale] : `- ${word}${link}${text[locale]}`,
      ),
    ]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const stop = (locale: Locale): string => (locale === 'zh' ? '。' : '. ');

/** A heading of plain text; a Chinese character is as wide as two lines. */
const underlined = (text: string): string =>
  `${text}\n${'-'.repeat(text.length + (text.match(/\p{Script=Han}/gu) ?? []).length)}`;
