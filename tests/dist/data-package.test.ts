/** The data package, its archive, and the tables for Excel, as they are published. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../../scripts/lib/paths.ts';
import { builtDir, builtFiles, readBuilt } from '../support/built.ts';

const readBytes = (file: string): Uint8Array => readFileSync(join(builtDir, 'data', file));

/** What tests rely on; the rest is what the published schema checks. */
const field = z.object({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer']),
  description: z.string().min(10),
  constraints: z
    .strictObject({
      required: z.literal(true),
      unique: z.literal(true),
      pattern: z.string(),
      enum: z.array(z.string()),
      minimum: z.number(),
    })
    .partial()
    .default({}),
});
const resource = z.object({
  name: z.string(),
  path: z.string(),
  title: z.string().min(1),
  description: z.string().min(1),
  format: z.string(),
  mediatype: z.string(),
  bytes: z.int(),
  hash: z.string(),
  schema: z.object({ fields: z.array(field), primaryKey: z.literal('id') }).optional(),
  dialect: z.object({ delimiter: z.string(), lineTerminator: z.string() }).optional(),
});
const descriptor: unknown = JSON.parse(readBuilt('data/datapackage.json'));
const { resources, version, created } = z
  .object({ version: z.string(), created: z.string(), resources: z.array(resource) })
  .parse(descriptor);

const csv = readBuilt('data/figures.csv');
const rows: string[][] = parse(csv);
const figures = resources.find(({ name }) => name === 'figures');
const fields = figures?.schema?.fields ?? [];

describe('datapackage.json', () => {
  const profile = (name: string) =>
    JSON.parse(
      readFileSync(join(root, 'tests/support/fixtures/frictionless', `${name}.json`), 'utf8'),
    );
  // A hint for forms, which no validator knows.
  const formats = { textarea: true } as const;
  const ajv = addFormats(new Ajv4({ strict: false, allErrors: true, formats }));

  test('is a Data Package by the published schema', () => {
    const valid = ajv.compile(profile('data-package'));
    expect(valid(descriptor) || valid.errors).toBe(true);
  });

  test('its tables are Tabular Data Resources by the published schema', () => {
    const valid = ajv.compile(profile('tabular-data-resource'));
    const tables = (descriptor as { resources: { path: string }[] }).resources.filter(({ path }) =>
      path.endsWith('.csv'),
    );
    expect(tables.map(({ path }) => path)).toEqual(['figures.csv', 'figures.excel.csv']);
    expect(tables.flatMap((table) => (valid(table) ? [] : valid.errors))).toEqual([]);
  });

  test('has the version and the day of the changelog', () => {
    const changes: Record<string, string>[] = parse(
      readFileSync(join(root, 'data/changes.csv'), 'utf8'),
      { columns: true },
    );
    expect(version).toBe(changes.at(-1)?.version);
    expect(created).toBe(`${changes[0]?.date}T00:00:00Z`);
  });

  test('describes every data file but itself and the archive', () => {
    const described = resources.map(({ path }) => `data/${path}`);
    const others = ['data/all.zip', 'data/datapackage.json'];
    const published = builtFiles.filter((path) => path.startsWith('data/'));
    expect([...described, ...others].sort()).toEqual([...published].sort());
  });

  test('each resource has a name of its own', () => {
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });
});

describe.each(resources)('$path', ({ path, bytes, hash, format }) => {
  const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

  test('is as long as the package says, and has its checksum, in the folder and in the archive', () => {
    const packed = archived[path] ?? new Uint8Array();
    for (const content of [readBytes(path), packed]) {
      expect({ bytes: content.length, hash: `sha256:${sha256(content)}` }).toEqual({ bytes, hash });
    }
  });

  test('has the format of its name', () => {
    expect(path.endsWith(`.${format}`)).toBe(true);
  });
});

const archived = unzipSync(readBytes('all.zip'));

describe('all.zip', () => {
  test('holds a README, every resource and the package, in this order', () => {
    expect(Object.keys(archived)).toEqual([
      'README.txt',
      ...resources.map(({ path }) => path),
      'datapackage.json',
    ]);
    expect(
      Buffer.from(archived['datapackage.json'] ?? []).equals(readBytes('datapackage.json')),
    ).toBe(true);
  });

  test('its README names every file and qualifier, in both languages, and the version', () => {
    const [zh = '', en = ''] = new TextDecoder()
      .decode(archived['README.txt'])
      .split('\n\n\n')
      .filter((part) => part.trim() !== '');
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toContain('Licence');
    const names = [
      ...resources.map(({ path }) => path),
      'datapackage.json',
      ...qualifiers,
      version,
    ];
    for (const text of [zh, en]) {
      expect(names.filter((name) => !text.includes(name))).toEqual([]);
      expect(text.match(/\{#?[a-z][^}]*\}|undefined|NaN/gu)).toBe(null);
    }
  });

  test.each(['all.zip', 'figures.xlsx'])(
    'all entries of %s have the day of the version',
    (file) => {
      const changes: Record<string, string>[] = parse(
        readFileSync(join(root, 'data/changes.csv'), 'utf8'),
        { columns: true },
      );
      const days = new Set(entryTimes(readBytes(file)));
      expect([...days]).toEqual([`${changes.at(-1)?.date} 12:00:00`]);
    },
  );
});

const qualifiers = ['exact', 'at-least', 'at-most', 'about'];

/** The times in the central directory of a ZIP, as they are written there. */
function entryTimes(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const times: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (at < end) {
    const [time, date] = [view.getUint16(at + 12, true), view.getUint16(at + 14, true)];
    const two = (part: number) => String(part).padStart(2, '0');
    const day = [1980 + (date >> 9), two((date >> 5) & 15), two(date & 31)].join('-');
    times.push(`${day} ${[time >> 11, (time >> 5) & 63, (time & 31) * 2].map(two).join(':')}`);
    at += 46 + [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0);
  }
  return times;
}

describe('figures.csv holds to its Table Schema', () => {
  const [header = [], ...records] = rows;

  test('its columns are the fields, in their order', () => {
    expect(header).toEqual(fields.map(({ name }) => name));
  });

  test('every cell is of its type and within its constraints', () => {
    // The words of Table Schema are those of JSON Schema, but for the pattern, which is a whole one.
    const valid = new Ajv({ allErrors: true }).compile({
      type: 'object',
      required: fields.filter(({ constraints }) => constraints.required).map(({ name }) => name),
      properties: Object.fromEntries(
        fields.map(({ name, type, constraints: { required, unique, pattern, ...limits } }) => [
          name,
          { type, ...limits, ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }) },
        ]),
      ),
    });
    const typed = (cell: string, index: number) =>
      fields[index]?.type === 'string' ? cell : Number(cell);
    const wrong = records.filter((cells) => {
      const filled = cells.flatMap((cell, index) =>
        // An empty cell is a missing value.
        cell === '' ? [] : [[header[index] ?? '', typed(cell, index)] as const],
      );
      return !valid(Object.fromEntries(filled));
    });
    expect(wrong).toEqual([]);
  });

  test('what must be unique is', () => {
    const unique = fields.flatMap(({ constraints }, index) => (constraints.unique ? [index] : []));
    expect(unique).toEqual([0]);
    expect(new Set(records.map(([id]) => id)).size).toBe(records.length);
  });
});

describe('JSON', () => {
  const ajv = addFormats(new Ajv2020({ allErrors: true }));
  const read = (file: string) => JSON.parse(readBuilt(`data/${file}`));

  test.each(['figures', 'charts'])('%s.json holds to its schema', (name) => {
    const valid = ajv.compile(read(`${name}.schema.json`));
    expect(valid(read(`${name}.json`)) || valid.errors).toBe(true);
  });

  test.each(['figures', 'charts'])('every field in %s.schema.json is described', (name) => {
    expect(undescribed(read(`${name}.schema.json`), '')).toEqual([]);
  });
});

/** Paths of properties without a description in both languages. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    undescribed(value, `${path}/${key}`),
  );
  const silent =
    /\/properties\/[^/]+$/u.test(path) &&
    !/\p{Script=Han}.*[a-z]/u.test(String(Reflect.get(schema, 'description')));
  return silent ? [path, ...inner] : inner;
}

test('figures.excel.csv is figures.csv with a byte order mark and Windows line ends', () => {
  const excel = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    readBytes('figures.excel.csv'),
  );
  expect(excel.startsWith('\ufeff')).toBe(true);
  expect(excel.match(/(?<!\r)\n/gu)).toBe(null);
  expect(excel.slice(1).replaceAll('\r\n', '\n')).toBe(csv);
});

describe('figures.xlsx', async () => {
  const [sheet, notes, ...more] = await readExcelFile(Buffer.from(readBytes('figures.xlsx')));

  test('has the same rows as figures.csv, with numbers as numbers', () => {
    const [header = [], ...records] = rows;
    const expected = records.map((cells) =>
      cells.map((cell, index) => {
        if (cell === '') return null;
        return fields[index]?.type === 'string' ? cell : Number(cell);
      }),
    );
    expect(sheet?.data).toEqual([header, ...expected]);
  });

  test('has a sheet that explains every column and qualifier in both languages', () => {
    expect(more).toEqual([]);
    const explained = (notes?.data ?? [])
      .filter(([, zh, en]) => /\p{Script=Han}/u.test(String(zh)) && /[a-z]{3}/u.test(String(en)))
      .map(([word]) => word);
    expect(explained).toEqual(expect.arrayContaining([...(rows[0] ?? []), ...qualifiers]));
  });

  test('its header is bold and stays in view', () => {
    const entries = unzipSync(readBytes('figures.xlsx'));
    const xml = (path: string) => new TextDecoder().decode(entries[path]);
    expect(xml('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    const style = /<c r="A1" s="(\d+)"/u.exec(xml('xl/worksheets/sheet1.xml'))?.[1];
    const formats =
      xml('xl/styles.xml')
        .split('<cellXfs')[1]
        ?.match(/<xf [^>]*>/gu) ?? [];
    const font = /fontId="(\d+)"/u.exec(formats[Number(style)] ?? '')?.[1];
    const fonts = xml('xl/styles.xml').match(/<font>.*?<\/font>/gsu) ?? [];
    expect(fonts[Number(font)]).toContain('<b/>');
  });
});
