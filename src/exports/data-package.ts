/**
 * datapackage.json: the data files as a Frictionless Data Package. Its properties are those that
 * version 1 and version 2 of the specification share: https://datapackage.org/standard/data-package/
 */

import { createHash } from 'node:crypto';
import type { Edition } from '../edition/edition.ts';
import { bindBoth } from '../i18n/bind.ts';
import { absolute, pagePath } from '../i18n/links.ts';
import { licence } from '../share/json-ld.ts';
import type { DataFileInfo, ResourceLink } from './data-list.ts';
import { resourceInfo } from './data-list.ts';
import type { Constraints } from './figure-columns.ts';
import { figureColumns } from './figure-columns.ts';
import { inBoth } from './meanings.ts';
import { declaredWords } from './schemas.ts';

/** The names of resources, by which programs ask for them. */
const names: Readonly<Record<ResourceLink, string>> = {
  figuresCsv: 'figures',
  figuresExcelCsv: 'figures-excel',
  figuresXlsx: 'figures-xlsx',
  figuresJson: 'figures-json',
  figuresSchema: 'figures-schema',
  chartsJson: 'charts',
  chartsSchema: 'charts-schema',
  report: 'report',
};

/**
 * The descriptor.
 * @param bytes of every resource, as they are published
 * @param site what addresses are absolute to
 */
export function dataPackage(
  edition: Edition,
  bytes: Readonly<Record<ResourceLink, Uint8Array>>,
  site: URL,
) {
  const { meta, version, created } = edition;
  const { name, title, indexNumber } = meta;
  return {
    profile: 'data-package',
    name: meta.packageName,
    title: `${name.zh} · ${name.en}`,
    description: inBoth(bindBoth(meta.dataset, edition)),
    version,
    // A day is what the changelog knows; the specification asks for a time.
    created: `${created}T00:00:00Z`,
    homepage: absolute(pagePath('story', 'zh'), site),
    licenses: [
      { name: 'CC-BY-4.0', path: licence, title: 'Creative Commons Attribution 4.0 International' },
    ],
    sources: [{ title: `${title.zh} · ${title.en} (${indexNumber})`, path: 'report.txt' }],
    contributors: [{ title: `${name.zh} · ${name.en}`, role: 'author' }],
    keywords: [meta.place.zh, meta.place.en, '工作报告', 'work report', '开放数据', 'open data'],
    resources: resourceInfo.map((file) => resource(file, bytes[file.link], edition)),
  };
}

function resource(
  { link, file, title, use, mediatype }: DataFileInfo<ResourceLink>,
  bytes: Uint8Array,
  edition: Edition,
) {
  return {
    profile: link in lineEnds ? 'tabular-data-resource' : 'data-resource',
    name: names[link],
    path: file,
    title: `${title.zh} · ${title.en}`,
    description: inBoth(use),
    format: file.slice(file.lastIndexOf('.') + 1),
    mediatype,
    // All others are text.
    ...(link === 'figuresXlsx' ? {} : { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...tabular(link, edition),
  };
}

/** Resources that are one table, by how their lines end. */
const lineEnds: Partial<Readonly<Record<ResourceLink, string>>> = {
  figuresCsv: '\n',
  figuresExcelCsv: '\r\n',
};

/** How a table is written, and what its columns mean. */
function tabular(link: ResourceLink, { meta }: Edition) {
  const lineTerminator = lineEnds[link];
  if (lineTerminator === undefined) return {};
  const { chapters, periods } = declaredWords(meta);
  const declared: Readonly<Record<string, Constraints>> = {
    chapter: { enum: chapters },
    period: { enum: periods },
  };
  return {
    dialect: { delimiter: ',', lineTerminator, quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: figureColumns.map(({ name, type, meaning, constraints }) => {
        const all = { ...constraints, ...declared[name] };
        return {
          name,
          type,
          description: inBoth(meaning),
          ...(Object.keys(all).length === 0 ? {} : { constraints: all }),
        };
      }),
      missingValues: [''],
      primaryKey: 'id',
    },
  };
}
