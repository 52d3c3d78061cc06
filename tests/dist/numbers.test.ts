/** No number on any page is typed: each stands in an element that says where it comes from. */

import { describe, expect, test } from 'vitest';
import { currentEdition } from '../../src/edition/load.ts';
import { formatExact, formatPrinted } from '../../src/i18n/format.ts';
import { embeds, pages, readBuilt } from '../support/built.ts';
import { looseNumbers, loosePlainNumbers } from '../support/loose-numbers.ts';
import { allFigures, numberTokens, waysToCount, waysToWrite } from '../support/numbers.ts';

const edition = await currentEdition();
const figures = new Map(allFigures(edition).map((figure) => [figure.id, figure]));
const report = readBuilt('data/report.txt');

/**
 * Digits with what joins them into one number, date or index number: `00266476_7/2023-21146`. White
 * space is dropped and full width halved: the manuscript squares set both otherwise.
 */
const joined = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .match(/\d+(?:[-._/,:]\d+)*/gu) ?? [];

/** What words may say that are shown as they are: the report's, its record's, a source's. */
const given = new Set(
  [
    report,
    ...textsIn(edition.meta),
    ...textsIn(edition.changes),

    ...edition.references.flatMap(({ source }) => Object.values(source)),
  ].flatMap(joined),
);

/** All texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

describe.each([...pages, ...embeds])('$path', ({ locale, document }) => {
  const unitless = (text: string) => text.replaceAll('\u00a0', ' ').trim();

  test('has no number outside a bound element', () => {
    expect(looseNumbers(document.body)).toEqual([]);
  });

  test('its bound elements name figures and counts that exist', () => {
    const unknown = [
      ...[...document.querySelectorAll('[data-figure]')].filter(
        (element) => !figures.has(element.getAttribute('data-figure') ?? ''),
      ),
      ...[...document.querySelectorAll('[data-count]')].filter(
        (element) => !edition.counts.has(element.getAttribute('data-count') ?? ''),
      ),
    ];
    expect(unknown.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('what it shows for a figure is that figure’s value', () => {
    const wrong = [...document.querySelectorAll('[data-figure]')].filter((element) => {
      const figure = figures.get(element.getAttribute('data-figure') ?? '');
      const tokens = numberTokens(element.textContent);
      if (figure === undefined || tokens.length === 0) return false;
      const written = element.closest('[data-formula]')
        ? [formatPrinted(figure, locale), formatExact(figure, locale)]
        : waysToWrite(figure, locale);
      const ways = written.map((way) => numberTokens(way).join());
      return !ways.includes(tokens.join());
    });
    expect(wrong.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('what it shows for a count is that count', () => {
    const wrong = [...document.querySelectorAll('[data-count]')].filter((element) => {
      const id = element.getAttribute('data-count') ?? '';
      const ways = waysToCount(id, edition.counts.get(id) ?? Number.NaN, locale);
      return !ways.includes(unitless(element.textContent));
    });
    expect(wrong.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('what it quotes stands in the report', () => {
    const wrong = [...document.querySelectorAll('[data-quote]')].filter(
      ({ textContent }) => !report.includes(textContent.replace(/^“|”$/gu, '')),
    );
    expect(wrong.map(({ textContent }) => textContent)).toEqual([]);
  });

  test('words shown as given have numbers of the report, its record or a source', () => {
    const wrong = [...document.querySelectorAll('[data-report]')].filter(({ textContent }) =>
      joined(textContent).some((token) => !given.has(token)),
    );
    expect(wrong.map(({ textContent }) => textContent.slice(0, 200))).toEqual([]);
  });

  test('titles, descriptions, alternative texts and what is copied have numbers of the data only', () => {
    expect(loosePlainNumbers(document, locale)).toEqual([]);
  });
});
