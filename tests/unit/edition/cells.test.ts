import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/edition/cells.ts';
import {
  choice,
  count,
  factor,
  id,
  number,
  optionalText,
  positive,
  readCell,
  reportText,
  text,
  words,
  yesNo,
} from '../../../src/edition/cells.ts';

const color = choice(['red', 'green']);

describe('read', () => {
  test.each<[Cell<unknown>, string, unknown]>([
    [text, '斋坛', '斋坛'],
    [optionalText, '', ''],
    [words, '', []],
    [words, 'a b', ['a', 'b']],
    [reportText, '\\n一、', '\n一、'],
    [id, 'grain-output-2', 'grain-output-2'],
    [number, '0', 0],
    [number, '21.9135', 21.9135],
    [number, '99.70', 99.7],
    [number, '12345678901234', 12_345_678_901_234],
    [count, '12', 12],
    [positive, '0.01', 0.01],
    [factor, '10000/15', 10_000 / 15],
    [factor, '2', 2],
    [color, 'red', 'red'],
    [yesNo, 'yes', true],
    [yesNo, 'no', false],
  ])('%o %s', (cell, source, value) => {
    expect(readCell(cell, source)).toEqual({ value });
  });
});

describe('refused', () => {
  test.each<[Cell<unknown>, string, string]>([
    [text, '', 'cell-empty'],
    [text, ' a', 'cell-spaces'],
    [text, 'a\u00a0', 'cell-spaces'],
    [optionalText, 'a\nb', 'cell-characters'],
    [optionalText, 'a\u200eb', 'cell-characters'],
    [text, 'a\ufffd', 'cell-characters'],
    [id, '', 'cell-empty'],
    [id, 'Grain', 'cell-id'],
    [id, '2-grain', 'cell-id'],
    [id, 'grain-', 'cell-id'],
    [id, 'grain--output', 'cell-id'],
    [id, '产量', 'cell-id'],
    [number, '1,234', 'cell-number'],
    [number, '1.', 'cell-number'],
    [number, '.5', 'cell-number'],
    [number, '+1', 'cell-number'],
    [number, '1e3', 'cell-number'],
    [number, 'Infinity', 'cell-number'],
    [number, '0x10', 'cell-number'],
    [number, '123456789012345', 'cell-number'],
    [count, '0', 'cell-number'],
    [count, '1.5', 'cell-number'],
    [positive, '0', 'cell-number'],
    [positive, '1/3', 'cell-number'],
    [factor, '1/2/3', 'cell-number'],
    [factor, '1/0', 'cell-number'],
    [factor, '0', 'cell-number'],
    [color, 'blue', 'cell-choice'],
    [color, 'Red', 'cell-choice'],
    [yesNo, 'true', 'cell-choice'],
  ])('%o %s', (cell, source, check) => {
    expect(readCell(cell, source)).toMatchObject({ check });
  });
});
