import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../../src/core/template.ts';
import { typedNumbers } from '../../../src/core/typed-numbers.ts';
import { loadEdition } from '../../../src/edition/load.ts';
import { archive } from '../../../src/exports/archive.ts';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { dataFileInfo } from '../../../src/exports/data-list.ts';
import { figuresXlsx } from '../../../src/exports/figures-xlsx.ts';
import { figureRecords } from '../../../src/exports/records.ts';

const site = new URL('https://example.org/zhaitan/');

const hash = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

test('two editions of the same data give the same bytes, at another time and in another zone', async () => {
  const zone = process.env.TZ;
  const first = await dataFiles(await loadEdition(), site);
  // Entries of a ZIP are dated to two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  process.env.TZ = 'Pacific/Auckland';
  const second = await dataFiles(await loadEdition(), site);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(second).not.toBe(first);
  const differing = [...first].filter(
    ([file, bytes]) => hash(bytes) !== hash(second.get(file) ?? bytes.subarray(1)),
  );
  expect(differing.map(([file]) => file)).toEqual([]);
});

test('an edition’s files are made once for a site', async () => {
  const edition = await loadEdition();
  expect(dataFiles(edition, new URL(site))).toBe(dataFiles(edition, site));
  expect(await dataFiles(edition, new URL('https://example.com/'))).not.toEqual(
    await dataFiles(edition, site),
  );
});

test('every file of the list is made, and no other, in its order', async () => {
  const files = await dataFiles(await loadEdition(), site);
  expect([...files.keys()]).toEqual(dataFileInfo.map(({ file }) => file));
});

describe.each(dataFileInfo)('$file', ({ title, use }) => {
  test('its title and use have no number in them, so that pages may show them', () => {
    const found = (['zh', 'en'] as const).flatMap((locale) =>
      typedNumbers(parseTemplate(title[locale] + use[locale]), locale),
    );
    expect(found).toEqual([]);
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(1)', "=cmd|' /C calc'!A0"])(
  'a text that reads as a formula is text in the workbook: %s',
  async (hostile) => {
    const edition = await loadEdition();
    const [record] = figureRecords(edition);
    if (record === undefined) throw new Error('no figures');
    const note = { zh: hostile, en: hostile };
    const bytes = await figuresXlsx([{ ...record, note }], edition, site);
    const [sheet] = await readExcelFile(Buffer.from(bytes));
    expect(sheet?.data[1]?.slice(-2)).toEqual([hostile, hostile]);
    const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(xml).not.toContain('<f>');
    expect(xml.match(/<c r="[QR]2"[^>]*>/gu)).toEqual([
      expect.stringContaining('t="s"'),
      expect.stringContaining('t="s"'),
    ]);
  },
);

test('an archive keeps the order it is given, and the day', () => {
  const bytes = archive(
    new Map([
      ['b.txt', new Uint8Array([1])],
      ['a.txt', new Uint8Array([2])],
    ]),
    '2026-11-24',
  );
  expect(Object.keys(unzipSync(bytes))).toEqual(['b.txt', 'a.txt']);
  // Local header, bytes 10 to 13: noon, and 24 November, 46 years after 1980.
  expect(new DataView(bytes.buffer).getUint16(10, true)).toBe(12 << 11);
  expect(new DataView(bytes.buffer).getUint16(12, true)).toBe((46 << 9) | (11 << 5) | 24);
});
