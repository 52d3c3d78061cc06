import { describe, expect, test } from 'vitest';
import {
  day,
  filledText,
  listOf,
  mismatches,
  objectOf,
  oneOf,
  wholeNumber,
} from '../../../src/edition/shape.ts';

const shape = objectOf({
  name: filledText,
  published: day,
  year: wholeNumber(1949),
  parts: listOf(objectOf({ id: oneOf(['a', 'b']) })),
});
const good = {
  name: '斋坛',
  published: '2023-12-20',
  year: 2022,
  parts: [{ id: 'a' }, { id: 'b' }],
};

test('a value of the shape has no mismatch', () => {
  expect(mismatches(shape, good)).toEqual([]);
});

describe('mismatches are named by their path', () => {
  test.each<[string, unknown, string[]]>([
    ['no object', [], ['']],
    ['nothing', null, ['']],
    ['an empty text', { ...good, name: ' ' }, ['name']],
    ['a number for a text', { ...good, name: 3 }, ['name']],
    ['a day that does not exist', { ...good, published: '2023-02-29' }, ['published']],
    ['a day in other words', { ...good, published: '20 December 2023' }, ['published']],
    ['a year too early', { ...good, year: 1948 }, ['year']],
    ['half a year', { ...good, year: 2022.5 }, ['year']],
    ['no list', { ...good, parts: {} }, ['parts']],
    ['a bad item', { ...good, parts: [{ id: 'a' }, { id: 'c' }] }, ['parts.1.id']],
    ['a missing key', { ...good, year: undefined }, ['year']],
    ['an unknown key', { ...good, toString: 1 }, ['toString']],
    ['several at once', { name: '', parts: [{}] }, ['name', 'published', 'year', 'parts.0.id']],
  ])('%s', (_, value, paths) => {
    expect(mismatches(shape, value).map(({ path }) => path)).toEqual(paths);
  });

  test('with what was found', () => {
    expect(mismatches(shape, { ...good, year: '2022' })).toMatchObject([{ found: '2022' }]);
    expect(mismatches(shape, { ...good, parts: { a: 1 } })).toMatchObject([{ found: '{"a":1}' }]);
    expect(mismatches(shape, { ...good, year: undefined })).toMatchObject([{ found: '' }]);
  });
});
