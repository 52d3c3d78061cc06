import { describe, expect, test } from 'vitest';
import { sizes, typesetter } from '../../../src/charts/kit/labels.ts';
import type { TextNode } from '../../../src/charts/kit/scene.ts';
import { editionOf, printed, units } from '../../support/edition.ts';

const edition = editionOf(
  [
    printed('disputes', 42),
    printed('rail-land', 70, units.mu, 'at-least'),
    printed('income', 885.53, units.wanYuan),
    printed('share', 33.3, units.percent, 'about'),
    printed('small', 5, units.mu, 'at-most'),
  ],
  { report: '42件，70亩，885.53万元，33.3%，5亩，写作清表', counts: { 'plan-year': 2023 } },
);
const [zh, en] = [typesetter(edition, 'zh'), typesetter(edition, 'en')];
const at = { x: 10, y: 20 };
const textOf = ({ spans }: TextNode) => spans.map(({ text }) => text).join('');
const lines = (nodes: readonly TextNode[]) => nodes.map(textOf);

describe('one line', () => {
  test('stands where it is told, anchored at its start', () => {
    expect(zh.label('其余', at)).toMatchObject([{ x: 10, y: 20, anchor: 'start' }]);
  });

  test('sets the number in the numeral’s face and size, its unit in the text’s, both with the id', () => {
    const [node] = zh.label('共{disputes:sign}', { ...at, numberSize: 24 });
    expect(node?.spans).toEqual([
      { text: '共', style: 'body', size: sizes.label },
      { text: '42', style: 'number', size: 24, figure: 'disputes' },
      { text: '件', style: 'body', size: sizes.label, figure: 'disputes' },
    ]);
  });

  test.each([
    ['{rail-land}', '至少70亩', 'at least 70 mu'],
    ['{rail-land:sign}', '≥70亩', '≥70 mu'],
    ['{rail-land:value}', '≥70', '≥70'],
    ['{small:sign}', '≤5亩', '≤5 mu'],
    ['{share}', '约33.3%', 'about 33.3%'],
    ['{income}', '885.53万元', '¥8.86 million'],
    ['{#plan-year}', '2023', '2023'],
    ['{“写作清表”}', '“写作清表”', '“写作清表”'],
    ['{own:两个}', '两个', '两个'],
  ])('%s', (template, inChinese, inEnglish) => {
    const said = [zh, en].map((type) => lines(type.label(template, at)).join('\n'));
    expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([inChinese, inEnglish]);
  });

  test('words of the report and counts say that they are', () => {
    const spans = zh.label('{#plan-year}年{“清表”}', at).flatMap((node) => node.spans);
    expect(spans).toMatchObject([{ count: 'plan-year' }, { text: '年' }, { quote: true }]);
  });

  test('a seal prints the report’s words as large as numerals, without quotation marks', () => {
    const [node] = zh.label('{“清表”}了', { ...at, quotes: 'knockout', numberSize: 30 });
    expect(node?.spans).toEqual([
      { text: '清表', style: 'knockout', size: 30, quote: true },
      { text: '了', style: 'body', size: sizes.label },
    ]);
    expect(node?.width).toBe(30 * 2 + sizes.label);
  });

  test.each(['{rail-land}', '{rail-land:sign}', '{rail-land:value}', '{small:sign}'])(
    'the numeral of a bound says that it is one: %s',
    (template) => {
      for (const type of [zh, en]) {
        const spans = type.label(template, at).flatMap((node) => node.spans);
        expect(spans.some(({ bound, figure }) => bound === true && figure !== undefined)).toBe(
          true,
        );
      }
    },
  );

  test('the numeral of an exact figure does not', () => {
    const spans = zh.label('{disputes}', at).flatMap((node) => node.spans);
    expect(spans.filter(({ bound }) => bound)).toEqual([]);
  });

  test('is as wide as its spans, and as the width asked for beforehand', () => {
    const [node] = en.label('{disputes:value} major', { ...at, numberSize: 30 });
    expect(node?.width).toBeCloseTo(en.width('{disputes:value} major', { numberSize: 30 }));
    expect(node?.width).toBeGreaterThan(en.width('{disputes:value} major', { numberSize: 18 }));
  });
});

describe('several lines', () => {
  const long = '签了整治协议的田，还没有说种没种，也没有说收没收。';

  test('break where they no longer fit, each a line lower', () => {
    const nodes = zh.label(long, { ...at, maxWidth: 120 });
    expect(nodes.length).toBeGreaterThan(2);
    expect(lines(nodes).join('')).toBe(long);
    expect(nodes.filter(({ width }) => width > 120)).toEqual([]);
    expect(nodes.map(({ y }) => y)).toEqual(nodes.map((_, index) => 20 + index * 21));
  });

  test('never begin with a closing mark', () => {
    for (let maxWidth = 45; maxWidth < 300; maxWidth += 1) {
      const starts = lines(zh.label(long, { ...at, maxWidth })).map((line) => line[0]);
      expect(starts.filter((start) => '，。'.includes(start ?? ''))).toEqual([]);
    }
  });

  test('never part a number from its unit', () => {
    for (let maxWidth = 60; maxWidth < 300; maxWidth += 1) {
      const broken = lines(en.label('cleared: {rail-land}, {income} a year', { ...at, maxWidth }));
      expect(broken.join('|')).toMatch(/at least 70\u00a0mu.*¥8\.86\u00a0million/u);
    }
  });

  test('lose the space at their ends', () => {
    const broken = lines(en.label('a football pitch beside it', { ...at, maxWidth: 80 }));
    expect(broken.length).toBeGreaterThan(1);
    expect(broken.filter((line) => line !== line.trim())).toEqual([]);
    expect(broken.join(' ')).toBe('a football pitch beside it');
  });

  test('one piece too wide for any line stands alone, whole', () => {
    expect(lines(en.label('a {income}', { ...at, maxWidth: 20 }))).toEqual([
      'a',
      '¥8.86\u00a0million',
    ]);
  });
});

test('labels may be no smaller than what stays readable on the smallest phone', () => {
  const [narrowest, padding, drawn] = [280, 32, 320];
  // The drawing shrinks with the page: 280 px less its padding, for 320 units.
  expect((sizes.label * (narrowest - padding)) / drawn).toBeGreaterThanOrEqual(11.6);
});
