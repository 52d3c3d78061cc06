import { describe, expect, test } from 'vitest';
import { nearestPassage, parting } from '../../../src/core/nearest-passage.ts';
import { TextIndex } from '../../../src/core/text-index.ts';

const report =
  '耕地整治成功签约4681亩,获产2000余吨。\n新建石门圩农村路灯亮化70盏。全年改造提升农村公厕。';
const index = new TextIndex(report);
const nearest = (words: string) => nearestPassage(index, words)?.words;

describe('the nearest passage', () => {
  test.each([
    ['another comma', '成功签约4681亩，获产2000余吨', '成功签约4681亩,获产2000余吨'],
    ['a character more', '成功地签约4681亩,获产', '成功签约4681亩,获产'],
    ['a character less', '成功约4681亩,获产', '成功签约4681亩,获产'],
    ['a character changed at its beginning', '没功签约4681亩', '成功签约4681亩'],
    ['a character changed at its end', '农村路灯亮化70个', '农村路灯亮化70盏'],
    ['a digit changed', '路灯亮化60盏', '路灯亮化70盏'],
    ['a line end left out', '2000余吨。新建石门圩', '2000余吨。\n新建石门圩'],
    ['two changes', '耕地整改成功签约4681亩，获产', '耕地整治成功签约4681亩,获产'],
    ['no more than three characters alike', '新装70盏', '亮化70盏'],
  ])('is found for %s', (_, words, passage) => {
    expect(nearest(words)).toBe(passage);
  });

  test.each(['全乡粮食大丰收', '4681', '', '圩'])(
    'of “%s” is itself, or there is none',
    (words) => {
      expect([words, undefined]).toContain(nearest(words));
    },
  );

  test('says where it stands', () => {
    const { start, end, words } = nearestPassage(index, '路灯亮化60盏') ?? {};
    expect(report.slice(start, end)).toBe(words);
  });
});

test('a long text is not read through for each of the words that it does not have', () => {
  const filler = '斋坛乡人民政府工作报告';
  const long = new TextIndex(report + filler.repeat(20_000));
  expect(nearestPassage(long, '成功签约4681亩，获产')?.words).toBe('成功签约4681亩,获产');
  const start = performance.now();
  for (let time = 0; time < 200; time += 1) nearestPassage(long, `${filler}${time}${filler}`);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('texts part where their characters differ, and no character is cut in two', () => {
  expect(parting('一,二三', '一，二')).toEqual({
    alike: '一',
    one: ',',
    other: '，',
    rest: '二三',
  });
  expect(parting('一', '一二')).toEqual({ alike: '一', one: '', other: '二', rest: '' });
  expect(parting('𠀀', '𠀁')).toEqual({ alike: '', one: '𠀀', other: '𠀁', rest: '' });
});
