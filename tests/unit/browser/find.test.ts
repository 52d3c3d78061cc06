/** Finding among the figures. */

import { describe, expect, test } from 'vitest';
import type { Row, Wanted } from '../../../src/browser/find.ts';
import { fits, fold, inOrder, queryOf, wantedIn } from '../../../src/browser/find.ts';

const row = (more: Partial<Row>): Row => ({
  text: fold('4681 亩 “非粮化”整治签约的耕地 Farmland signed up mu'),
  chapter: 'farming',
  kind: 'reported',
  unit: 'mu',
  qualifier: 'exact',
  quantity: 'area',
  size: 1,
  ...more,
});
const nothing = wantedIn('');
const wanted = (more: Partial<Wanted>): Wanted => ({ ...nothing, ...more });

test.each([
  ['亩', true],
  ['签约', true],
  ['SIGNED', true],
  ['4681', true],
  ['4,681', true],
  ['４６８１', true],
  ['signed 耕地', true],
  ['signed 吨', false],
  ['468 1', true],
  ['46,81', false],
  ['  ', true],
])('“%s” finds it: %s', (q, found) => {
  expect(fits(row({}), wanted({ q }))).toBe(found);
});

test.each([
  ['chapter', 'station'],
  ['kind', 'target'],
  ['unit', 'tonne kilogram'],
  ['qualifier', 'at-least'],
])('another %s keeps it out', (name, value) => {
  expect(fits(row({}), wanted({ [name]: value }))).toBe(false);
});

test('units that are written alike are found alike', () => {
  expect(fits(row({ unit: 'person' }), wanted({ unit: 'person enrollee' }))).toBe(true);
  expect(fits(row({ unit: 'enrollee' }), wanted({ unit: 'person enrollee' }))).toBe(true);
  expect(fits(row({ unit: 'per' }), wanted({ unit: 'person enrollee' }))).toBe(false);
});

describe('order by size', () => {
  const rows = [
    row({ quantity: 'area', size: 5, text: 'a' }),
    row({ quantity: 'mass', size: 900, text: 'b' }),
    row({ quantity: 'area', size: 7, text: 'c' }),
    row({ quantity: 'mass', size: 2000, text: 'd' }),
  ];
  const texts = (order: string) => inOrder(rows, order).map(({ text }) => text);

  test('is by quantity first: no tonne stands among areas', () => {
    expect(texts('size')).toEqual(['c', 'a', 'd', 'b']);
  });

  test('is the report’s for any other word', () => {
    expect(texts('')).toEqual(['a', 'b', 'c', 'd']);
    expect(texts('nonsense')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the address', () => {
  test('says what is asked for, and is read back', () => {
    const asked = wanted({ q: '亩 & 吨', chapter: 'farming', order: 'size' });
    expect(wantedIn(queryOf(asked, ''))).toEqual(asked);
  });

  test('keeps what is not ours, and is empty when nothing is asked for', () => {
    expect(queryOf(wanted({ kind: 'target' }), '?theme=dark&q=old')).toBe(
      '?theme=dark&kind=target',
    );
    expect(queryOf(nothing, '?q=old')).toBe('');
  });

  test('that is broken asks for nothing that breaks', () => {
    expect(wantedIn('?q=%E4%BA%&chapter')).toMatchObject({ chapter: '', kind: '' });
  });
});
