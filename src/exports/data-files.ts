/**
 * The bytes of every file under data/, made together: the package holds the checksums of the others
 * and the archive holds them all, so what is served and what is hashed must be the same.
 */

import { chartsOf } from '../charts/charts-of.ts';
import { oncePer } from '../core/once.ts';
import type { Edition } from '../edition/edition.ts';
import { archive } from './archive.ts';
import { forExcel } from './chart-csv.ts';
import type { DataLink, ResourceLink } from './data-list.ts';
import { dataFileInfo } from './data-list.ts';
import { dataPackage } from './data-package.ts';
import { figuresCsv } from './figures-csv.ts';
import { figuresXlsx } from './figures-xlsx.ts';
import { readMe } from './read-me.ts';
import { chartRecord, figureRecords, reportRecord } from './records.ts';
import { jsonSchemas } from './schemas.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Files by name, in the order of {@link dataFileInfo}. */
export type DataFiles = ReadonlyMap<string, Bytes>;

/**
 * All data files, made once for an edition and a site. The same edition gives the same bytes.
 * @param site what addresses are absolute to
 */
export function dataFiles(edition: Edition, site: URL): Promise<DataFiles> {
  const made = madeFor(edition);
  const files = made.get(site.href) ?? makeFiles(edition, site);
  made.set(site.href, files);
  return files;
}

const madeFor = oncePer((_: Edition) => new Map<string, Promise<DataFiles>>());

async function makeFiles(edition: Edition, site: URL): Promise<DataFiles> {
  const resources = await makeResources(edition, site);
  const described = { ...resources, dataPackage: json(dataPackage(edition, resources, site)) };
  const packed = dataFileInfo.filter((info) => info.link !== 'allZip');
  const contents = new Map<string, Bytes>([
    ['README.txt', utf8(readMe(edition, packed, site))],
    ...inOrder(described),
  ]);
  return new Map(inOrder({ ...described, allZip: archive(contents, edition.updated) }));
}

async function makeResources(edition: Edition, site: URL): Promise<Record<ResourceLink, Bytes>> {
  const records = figureRecords(edition);
  const csv = figuresCsv(records);
  return {
    figuresCsv: utf8(csv),
    figuresExcelCsv: utf8(forExcel(csv)),
    figuresXlsx: await figuresXlsx(records, edition, site),
    figuresJson: json({ report: reportRecord(edition), figures: records }),
    figuresSchema: json(jsonSchemas.figuresSchema(edition.meta)),
    chartsJson: json({ charts: chartsOf(edition).map((chart) => chartRecord(chart, edition)) }),
    chartsSchema: json(jsonSchemas.chartsSchema(edition.meta)),
    // The report, byte for byte: the file is UTF-8 without BOM, so its text written out is itself.
    report: utf8(edition.report),
  };
}

/** Those of the files that there are, by name. */
function inOrder(files: Partial<Readonly<Record<DataLink, Bytes>>>): [string, Bytes][] {
  return dataFileInfo.flatMap(({ link, file }) => {
    const bytes = files[link];
    return bytes === undefined ? [] : [[file, bytes]];
  });
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

const json = (value: unknown): Bytes => utf8(`${JSON.stringify(value, null, 1)}\n`);
