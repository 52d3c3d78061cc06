/** A second edition has a site of its own, and nothing of the first one in it. */

import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/core/figure.ts';
import { locales } from '../../src/core/figure.ts';
import { parseTemplate } from '../../src/core/template.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { currentEdition, loadEdition } from '../../src/edition/load.ts';
import { bindText } from '../../src/i18n/bind.ts';
import { builtFiles, pageAt, readBuilt } from '../support/built.ts';
import { charts } from '../support/charts.ts';
import { places } from '../support/places.ts';

const text = builtFiles.filter((path) => /\.(?:html|json|xml|txt|csv|svg|js|css)$/u.test(path));

test('it is built whole: story, figures, report, charts, embeds, files', () => {
  for (const root of ['', 'en/']) {
    for (const page of ['', 'figures/', 'report/', 'about/', 'charts/', 'charts/kit/']) {
      expect(builtFiles).toContain(`${root}${page}index.html`);
    }
    for (const { id } of charts) {
      expect(builtFiles).toContain(`${root}embed/${id}/index.html`);
      expect(builtFiles).toContain(`${root}oembed/${id}.json`);
      for (const end of ['.svg', '.png', '.csv', '.excel.csv', '-poster.png']) {
        expect(builtFiles).toContain(`${root}charts/${id}/${id}${end}`);
      }
    }
  }
  expect(builtFiles).toContain('data/all.zip');
});

test('it has the charts that it declares or has words for, and those of no other report', () => {
  const ids = ['report-carpet', 'pears', 'safety-checks', 'trees'];
  expect(charts.map(({ id }) => id)).toEqual(ids);
  const folders = builtFiles.flatMap((path) => /^embed\/([^/]+)\//u.exec(path)?.[1] ?? []);
  expect(folders.sort()).toEqual(ids.toSorted());
});

/** What is typed in the words of a chart, in pieces that say something. */
function saidOf(id: string, edition: Edition, locale: Locale): string[] {
  return edition.chartWords
    .filter(({ data }) => data.chart === id)
    .flatMap(({ data }) => parseTemplate(data[locale]))
    .flatMap((segment) => (segment.type === 'text' ? [segment.text.trim()] : []))
    .filter((text) => text.length >= (locale === 'zh' ? 6 : 20));
}

test.each(locales)(
  'a chart that the first edition has too says its own words in %s',
  async (locale) => {
    const id = 'safety-checks';
    const [own, others] = [await currentEdition(), await loadEdition('data')];
    expect(own.chartWords.every(({ data }) => data.chart === id)).toBe(true);
    const root = locale === 'zh' ? '' : 'en/';
    const page = readBuilt(`${root}charts/${id}/index.html`).replaceAll(/<[^>]*>/gu, '');
    const { title, note } = Object.fromEntries(
      own.chartWords.map(({ data }) => [data.key, data[locale]]),
    );
    expect(page).toContain(note);
    expect(page).toContain(bindText(title ?? '', locale, own));
    const all = text.map((path) => readBuilt(path)).join('\n');
    expect(saidOf(id, own, locale).filter((said) => !all.includes(said))).toEqual([]);
    expect(saidOf(id, others, locale).filter((said) => all.includes(said))).toEqual([]);
  },
);

test('no word of the first report is in it', async () => {
  const { meta, printed, derived, glossary } = await loadEdition('data');
  const own = new Set(
    'mu attendance county-rank street-lamps homes-checked dangerous-buildings'.split(' '),
  );
  const words = [
    ...[meta.name, meta.title, meta.producer, meta.place].flatMap(({ zh, en }) => [zh, en]),
    meta.indexNumber,
    ...places,
    ...printed.map(({ quote }) => quote),
    ...[...printed, ...derived, ...glossary].map(({ id }) => id).filter((id) => id.includes('-')),
  ].filter((word) => !own.has(word));
  const found = text.flatMap((path) => {
    const content = readBuilt(path).toLowerCase();
    return words
      .filter((word) => hasWord(content, word.toLowerCase()))
      .map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});

/** Ids are words of their own: `rail-land` is not in `trail-landing`. */
const hasWord = (content: string, word: string): boolean =>
  /^[a-z0-9-]+$/u.test(word)
    ? new RegExp(`(?<![a-z0-9-])${word}(?![a-z0-9-])`, 'u').test(content)
    : content.includes(word);

describe.each(['', 'en/'])('/%s', (address) => {
  const document = pageAt(address)?.document;

  test('says that it is invented', () => {
    const words = address === '' ? /虚构/u : /invented/iu;
    expect(document?.querySelector('h1')?.textContent).toMatch(words);
    expect(document?.querySelector('.brand')?.textContent).toMatch(words);
    expect(document?.querySelector('.colophon')?.textContent).toMatch(words);
  });

  test('tells its own chapters, problems last, each in its colour', () => {
    const chapters = [...(document?.querySelectorAll('section.chapter') ?? [])];
    expect(chapters.map(({ id, className }) => [id, className])).toEqual([
      ['orchards', 'chapter columns paddy'],
      ['roads', 'chapter columns persimmon'],
      ['promises', 'chapter columns indigo plan'],
      ['shortcomings', 'chapter columns slate problems'],
    ]);
  });

  test('draws its charts where they stand: it has no scene', () => {
    expect(document?.querySelector('.scene')).toBeNull();
    for (const { id } of charts) {
      expect(document?.querySelectorAll(`figure#${id} svg.chart`)).toHaveLength(2);
    }
  });
});
