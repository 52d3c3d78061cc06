import { beforeAll, describe, expect, test } from 'vitest';
import { isPrinted } from '../../../src/core/figure.ts';
import { countIds } from '../../../src/edition/counts.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { buildEdition } from '../../../src/edition/edition.ts';
import { loadEdition } from '../../../src/edition/load.ts';
import { chapterRanges } from '../../../src/edition/ranges.ts';
import { dataFolder, Files } from '../../data/files.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await loadEdition(dataFolder);
});

describe('printed figures', () => {
  test('stand where they say, with their unit', () => {
    for (const { start, end, numeral, quote } of edition.printed) {
      expect(edition.report.slice(start, end)).toBe(numeral);
      expect(quote).toContain(numeral);
    }
  });

  test('are in the order of the report, in the chapter that they name', () => {
    let last = -1;
    for (const { start, chapter } of edition.printed) {
      expect(start).toBeGreaterThanOrEqual(last);
      last = start;
      const range = edition.chapters.find(({ id }) => id === chapter);
      expect(start).toBeGreaterThanOrEqual(range?.start ?? Number.NaN);
      expect(start).toBeLessThan(range?.end ?? Number.NaN);
    }
  });

  test('keep the decimals and the bounds of their numeral', () => {
    expect(edition.figure('village-income')).toMatchObject({
      value: 885.53,
      decimals: 2,
      interval: { low: 885.525, high: 885.535 },
    });
    expect(edition.figure('grain-output')).toMatchObject({
      qualifier: 'at-least',
      interval: { low: 2000, high: null },
    });
  });
});

describe('derived figures', () => {
  test.each([
    ['relocation-target', 160, 'exact'],
    ['medical-base', 6398, 'exact'],
    ['zheli-base', 6931, 'exact'],
    ['demolition-average', 168, 'about'],
    ['yield-per-mu', 427, 'at-least'],
    ['village-operating-share', 43.5, 'about'],
    ['top-villages-income', 200, 'at-least'],
    ['other-villages-income', 185, 'at-most'],
    ['named-villages', 2, 'exact'],
  ])('%s is %d, %s', (id, value, qualifier) => {
    expect(edition.figure(id)).toMatchObject({ kind: 'derived', value, qualifier });
  });

  test('lie inside what they can be', () => {
    for (const { interval, unrounded } of edition.derived) {
      expect(unrounded).toBeGreaterThanOrEqual(interval.low ?? Number.NEGATIVE_INFINITY);
      expect(unrounded).toBeLessThanOrEqual(interval.high ?? Number.POSITIVE_INFINITY);
    }
  });
});

test('figures of every kind are found by id, and others are not', () => {
  expect(isPrinted(edition.figure('disputes'))).toBe(true);
  expect(edition.figure('mu-per-hectare').kind).toBe('reference');
  expect(() => edition.figure('nobody')).toThrow(RangeError);
});

describe('counts', () => {
  test('are those that texts may name', () => {
    expect(new Set(edition.counts.keys())).toEqual(countIds(edition.meta));
  });

  test('of the chapters add up', () => {
    const sum = (prefix: string) =>
      edition.chapters.reduce(
        (total, { id }) => total + (edition.counts.get(`${prefix}-${id}`) ?? 0),
        0,
      );
    expect(sum('figures')).toBe(edition.printed.length);
    expect(sum('characters')).toBe(edition.counts.get('characters'));
  });
});

test('chapters follow each other without a gap', () => {
  const ranges = chapterRanges(edition.report, edition.meta);
  expect(ranges[0]?.start).toBe(0);
  expect(ranges.at(-1)?.end).toBe(edition.report.length);
  ranges.forEach(({ end }, index) => {
    expect(end).toBe(ranges[index + 1]?.start ?? edition.report.length);
  });
});

describe('data that was not checked', () => {
  test('does not become an edition', () => {
    const files = new Files();
    files.cell('figures.csv', 'disputes', 'quote', '没有这句话');
    const { meta, report, rows } = files.read();
    if (meta === null) throw new Error('no edition.json');
    expect(() => buildEdition(meta, report, rows)).toThrow('no place for disputes');
  });

  test('is refused when loaded, with all that is wrong', async () => {
    const files = new Files();
    files.cell('figures.csv', 'disputes', 'value', '43');
    files.cell('figures.csv', 'haircuts', 'value', '241');
    const folder = files.write();
    await expect(loadEdition(folder.path)).rejects.toThrow(
      /:value: found "241".*\n.*:value: found "43"/u,
    );
    folder.remove();
  });
});
