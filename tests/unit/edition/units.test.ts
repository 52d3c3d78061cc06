import { describe, expect, test } from 'vitest';
import { Files } from '../../data/files.ts';

/** Prints one dangerous building otherwise, gives it a unit, and returns what is wrong. */
function checks(quote: string, numeral: string, unit: string, told: Record<string, string> = {}) {
  const files = new Files();
  files.replace('report.txt', '鉴定危房17幢', quote);
  for (const [column, value] of Object.entries({ quote, numeral, unit })) {
    files.cell('figures.csv', 'dangerous-buildings', column, value);
  }
  for (const [id, words] of Object.entries(told)) files.cell('units.csv', id, 'told_by', words);
  return files.issues().map(({ check }) => check);
}

describe('units that are printed alike', () => {
  test('are told by a word of the quote', () => {
    expect(checks('鉴定危房项目17个', '17个', 'project')).toEqual([]);
    expect(checks('鉴定危房项目17个', '17个', 'pavilion')).toEqual(['unit-told-otherwise']);
  });

  test('are told by the nearest word, before or behind', () => {
    expect(checks('在项目里修亭子17个', '17个', 'pavilion')).toEqual([]);
    expect(checks('在项目里修亭子17个', '17个', 'project')).toEqual(['unit-told-otherwise']);
    expect(checks('修亭子的钱付了17个项目', '17个', 'project')).toEqual([]);
  });

  test('may either be meant where two words are as near', () => {
    expect(checks('项目17个工坊', '17个', 'project')).toEqual([]);
    expect(checks('项目17个工坊', '17个', 'workshop')).toEqual([]);
  });

  test('are that without words where no word is found', () => {
    expect(checks('鉴定危房17名', '17名', 'person-ming')).toEqual([]);
    expect(checks('鉴定危房17名', '17名', 'child')).toEqual(['unit-untold']);
  });

  test('cannot be told where all have words and none is found', () => {
    expect(checks('鉴定危房17个', '17个', 'facility')).toEqual(['unit-untold']);
  });
});

describe('a numeral without a unit', () => {
  test('has the unit that a word of the quote tells', () => {
    expect(checks('危房数量为17，不少', '17', 'village')).toEqual([]);
    expect(checks('危房数量为17，不少', '17', 'project')).toEqual(['unit-told-otherwise']);
  });

  test('has none that words do not tell', () => {
    expect(checks('危房为17，不少', '17', 'building')).toEqual(['unit-untold']);
  });
});
