/** Words of charts: by which keys they are read, and where they are told to stand. */

import { expect, test } from 'vitest';
import type { WordsRow } from '../../../src/charts/kit/wording.ts';
import {
  keysOf,
  placeInMeta,
  rowKey,
  textEntries,
  wordsByChart,
} from '../../../src/charts/kit/wording.ts';

const rows = [
  ['one', 'title', '甲', 'a'],
  ['two', 'title', '别的', 'other'],
  ['one', 'note', '注一', 'first'],
  ['one', 'label.all', '共', 'all'],
  ['one', 'note', '注二', 'second'],
  ['one', 'state.field', '田', 'field'],
].map(([chart = '', key = '', zh = '', en = ''], index): WordsRow => {
  return { row: index + 2, data: { chart, key, zh, en } };
});

test('rows become the words of their charts, notes in their order', () => {
  const words = wordsByChart(rows);
  expect([...words.keys()]).toEqual(['one', 'two']);
  expect(words.get('one')?.text.en).toEqual({
    title: 'a',
    what: '',
    takeaway: '',
    alt: '',
    notes: ['first', 'second'],
    labels: { all: 'all' },
    states: { field: 'field' },
  });
});

test('every word is told at its row and in its language', () => {
  const place = wordsByChart(rows).get('one')?.placeOf;
  const row = (key: string) => place?.(key, 'zh');
  expect(row('note.1')).toEqual({ file: 'chart-words.csv', row: 6, column: 'zh' });
  expect(row('label.all')).toEqual({ file: 'chart-words.csv', row: 5, column: 'zh' });
  expect(row('state.field')).toEqual({ file: 'chart-words.csv', row: 7, column: 'zh' });
});

test('the keys of a chart are those of its words', () => {
  const text = wordsByChart(rows).get('one')?.text.zh;
  if (text === undefined) throw new Error('no words');
  const keys = textEntries(text).map(([key]) => rowKey(key));
  expect([...new Set(keys)]).toEqual(keysOf(['all'], ['field']));
});

test.each([
  ['title', 'carpet.zh.title'],
  ['note.1', 'carpet.zh.notes.1'],
  ['label.all', 'carpet.zh.all'],
  ['state.figures', 'carpet.zh.states.figures'],
])('in edition.json %s stands at %s', (key, column) => {
  expect(placeInMeta('carpet')(key, 'zh')).toEqual({ file: 'edition.json', row: 0, column });
});
