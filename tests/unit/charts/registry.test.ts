import { describe, expect, test } from 'vitest';
import { chartWords } from '../../../src/charts/kit/chart.ts';
import { checkChart } from '../../../src/charts/kit/check.ts';
import { readStory } from '../../../src/content/prose.ts';
import { locales } from '../../../src/core/figure.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { withValues } from '../../../src/edition/with-values.ts';
import { chartById, charts } from '../../support/charts.ts';
import { namesIn } from '../../support/edition.ts';

test('ids are unique and fit to be addresses', () => {
  const ids = charts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
});

test('charts are in the order of the chapters', async () => {
  const chapters = (await currentEdition()).chapters.map(({ id }) => id);
  const places = charts.map(({ chapter }) => chapters.indexOf(chapter));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

// What an edition declares itself stands before what has code, wherever it is told.
test.each(locales)('charts with code are in the order of the story in %s', async (locale) => {
  const coded = charts.filter(({ declared }) => declared === undefined).map(({ id }) => id);
  for (const { file, blocks } of readStory(locale, (await currentEdition()).meta).chapters) {
    const told = blocks.flatMap((block) =>
      block.type === 'step' ? block.chart : block.type === 'chart' ? block.id : [],
    );
    const order = [...new Set(told)].filter((id) => coded.includes(id));
    const registered = coded.filter((id) => order.includes(id));
    expect(registered, `src/charts/registry.ts beside ${file}`).toEqual(order);
  }
});

test('an unknown chart is an error', () => {
  expect(chartById(charts[0]?.id ?? '')).toBe(charts[0]);
  expect(() => chartById('pie')).toThrow(RangeError);
});

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('$id', ({ chart }) => {
  test('is honest and readable', async () => {
    const edition = await currentEdition();
    expect(checkChart(chart, edition, namesIn(edition))).toEqual([]);
  });

  test('is so with the figures of its examples', async () => {
    const edition = await currentEdition();
    for (const [name, values] of Object.entries(chart.examples)) {
      const other = withValues(edition, values);
      expect(checkChart(chart, other, namesIn(other)), name).toEqual([]);
    }
  });

  test('has the same labels and as many notes in both languages', () => {
    const { zh, en } = chart.text;
    expect(Object.keys(zh.labels).sort()).toEqual(Object.keys(en.labels).sort());
    expect(zh.notes.length).toBe(en.notes.length);
  });

  test.each(locales)('says something in %s that stands alone', async (locale) => {
    const words = chartWords(chart, await currentEdition(), locale);
    const shortest = locale === 'zh' ? 20 : 50;
    expect(words.title.length).toBeGreaterThan(5);
    expect(words.takeaway.length).toBeGreaterThan(shortest);
    expect(words.alt.length).toBeGreaterThan(shortest);
    expect(words.notes.length).toBeGreaterThan(0);
    expect(`${words.takeaway} ${words.alt}`).not.toMatch(/[{}]/u);
  });
});
