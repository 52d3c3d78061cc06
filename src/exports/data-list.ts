/** Which data files there are, under data/, and what each is for. */

import type { Bilingual } from '../core/figure.ts';
import { filePaths } from '../i18n/links.ts';

/** Data files by their key in {@link filePaths}. */
export type DataLink =
  | 'figuresCsv'
  | 'figuresExcelCsv'
  | 'figuresXlsx'
  | 'figuresJson'
  | 'figuresSchema'
  | 'chartsJson'
  | 'chartsSchema'
  | 'report'
  | 'dataPackage'
  | 'allZip';

/** Files that the data package describes: all but the package itself and the archive around it. */
export type ResourceLink = Exclude<DataLink, 'dataPackage' | 'allZip'>;

/** A data file. Title and use name no numbers, so that pages may show them. */
export interface DataFileInfo<Link extends DataLink = DataLink> {
  /** Its key in {@link filePaths}, for links. */
  readonly link: Link;
  /** Its name: `figures.csv`. */
  readonly file: string;
  readonly title: Bilingual;
  /** What it is for, in a sentence. */
  readonly use: Bilingual;
  readonly mediatype: string;
}

function info<Link extends DataLink>(
  link: Link,
  mediatype: string,
  title: Bilingual,
  use: Bilingual,
): DataFileInfo<Link> {
  return { link, file: filePaths[link].slice('data/'.length), title, use, mediatype };
}

/** Files that the data package describes, in its order and that of the archive. */
export const resourceInfo: readonly DataFileInfo<ResourceLink>[] = [
  info(
    'figuresCsv',
    'text/csv',
    { zh: '所有数字，CSV', en: 'All figures, CSV' },
    {
      zh: '给程序用，一个数字一行，连同原句或公式。用Excel请拿figures.xlsx或figures.excel.csv。',
      en: 'For programs: a row for each figure, with its sentence or formula. For Excel take figures.xlsx or figures.excel.csv.',
    },
  ),
  info(
    'figuresExcelCsv',
    'text/csv',
    { zh: '所有数字，给Excel的CSV', en: 'All figures, CSV for Excel' },
    {
      zh: '内容同figures.csv；Excel和WPS打开不会乱码。',
      en: 'The rows of figures.csv: Excel and WPS open it with its Chinese characters intact.',
    },
  ),
  info(
    'figuresXlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    { zh: '所有数字，Excel工作簿', en: 'All figures, Excel workbook' },
    {
      zh: '内容同figures.csv；另有一张表说明每一列、每个限定词的意思。',
      en: 'The rows of figures.csv, and a sheet of notes that says what each column and qualifier means.',
    },
  ),
  info(
    'figuresJson',
    'application/json',
    { zh: '所有数字，JSON', en: 'All figures, JSON' },
    {
      zh: '给程序用，分中英文，还有报告本身的出处。',
      en: 'For programs: in both languages, with what is known of the report itself.',
    },
  ),
  info(
    'figuresSchema',
    'application/schema+json',
    { zh: 'figures.json的结构', en: 'The shape of figures.json' },
    {
      zh: 'JSON Schema，说明每个字段，可用来检查。',
      en: 'A JSON Schema that tells what each field means, to check the file by.',
    },
  ),
  info(
    'chartsJson',
    'application/json',
    { zh: '所有图表，JSON', en: 'All charts, JSON' },
    {
      zh: '每张图的标题、结论、替代文字、数字、网页和文件。',
      en: 'For each chart its headline, finding, alternative text, figures, pages and files.',
    },
  ),
  info(
    'chartsSchema',
    'application/schema+json',
    { zh: 'charts.json的结构', en: 'The shape of charts.json' },
    {
      zh: 'JSON Schema，说明每个字段，可用来检查。',
      en: 'A JSON Schema that tells what each field means, to check the file by.',
    },
  ),
  info(
    'report',
    'text/plain',
    { zh: '报告全文', en: 'The report’s text' },
    {
      zh: '一字不改；表里的start和end数的就是它的字符。',
      en: 'Verbatim, in Chinese: the start and end of each figure count its characters.',
    },
  ),
];

/** All data files, for those who show them. */
export const dataFileInfo: readonly DataFileInfo[] = [
  ...resourceInfo,
  info(
    'dataPackage',
    'application/json',
    { zh: '数据包说明', en: 'Data package' },
    {
      zh: '给数据工具读的目录（Frictionless Data Package）：每个文件、每一列、许可和校验值。',
      en: 'A table of contents for data tools (Frictionless Data Package): each file and column, licence and checksums.',
    },
  ),
  info(
    'allZip',
    'application/zip',
    { zh: '全部文件，压缩包', en: 'All files, ZIP' },
    {
      zh: '全部数据文件，加一份说明。',
      en: 'All data files, with a README.',
    },
  ),
];
