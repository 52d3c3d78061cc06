/** The report taken apart line by line, and put together again. */

import { describe, expect, test } from 'vitest';
import { annotate, figuresOf, nonFiguresByReason } from '../../../src/edition/annotated.ts';
import { currentEdition } from '../../../src/edition/load.ts';

const edition = await currentEdition();
const passages = annotate(edition);
const lines = passages.flatMap((passage) => passage.lines);

test('put together, its pieces are the report, but for blank lines', () => {
  const report = edition.report.split('\n');
  const together = report.map(() => '');
  for (const { at, pieces } of lines) together[at] = pieces.map(({ text }) => text).join('');
  expect(together).toEqual(report);
});

test('every figure and everything not counted has its pieces, in the order of the text', () => {
  const pieces = lines.flatMap((line) => line.pieces);
  expect(lines.flatMap(figuresOf)).toEqual(edition.printed);
  const numerals = pieces.flatMap((piece) =>
    piece.type === 'non-figure' ? [`${piece.nonFigure.id} ${piece.text}`] : [],
  );
  const expected = edition.nonFigures
    .flatMap(({ id, numeral, ranges }) => ranges.map(({ start }) => ({ start, id, numeral })))
    .sort((one, other) => one.start - other.start)
    .map(({ id, numeral }) => `${id} ${numeral}`);
  expect(numerals).toEqual(expected);
});

test('no digit of the report is left in plain text', () => {
  const words = lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.type === 'text' ? [piece.text] : [])),
  );
  expect(words.filter((text) => /\d/u.test(text))).toEqual([]);
});

describe('its lines', () => {
  const of = (type: string) =>
    lines
      .filter((line) => line.type === type)
      .map(({ pieces }) => pieces.map(({ text }) => text).join(''));

  test('are told apart as the report sets them', () => {
    expect(of('title')).toEqual([edition.meta.title.zh]);
    expect(of('part')).toEqual(['2022年工作总结', '2023工作计划']);
    expect(of('record').every((line) => /索引号|链接/u.test(line))).toBe(true);
    expect(
      of('chapter')
        .map((line) => line.charAt(0))
        .join(''),
    ).toBe('一二三四一二三四五');
  });

  test('belong to the chapter that they stand in', () => {
    expect(passages.map(({ chapter }) => chapter)).toEqual(edition.chapters.map(({ id }) => id));
    for (const { chapter, lines: own } of passages) {
      const figures = own.flatMap(figuresOf);
      expect(figures.every((figure) => figure.chapter === chapter)).toBe(true);
    }
  });
});

test('everything not counted has its reason', () => {
  const all = [...nonFiguresByReason(edition)];
  expect(all.flatMap(([, rows]) => rows)).toHaveLength(edition.nonFigures.length);
  for (const [reason, rows] of all) expect(rows.every((row) => row.reason === reason)).toBe(true);
});
