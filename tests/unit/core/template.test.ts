import { describe, expect, test } from 'vitest';
import { figuresIn, parseTemplate, TemplateError } from '../../../src/core/template.ts';

describe('segments', () => {
  test.each([
    ['words', [{ type: 'text', text: 'words' }]],
    ['{grain-output}', [{ type: 'figure', id: 'grain-output', style: 'full' }]],
    ['{grain-output:sign}', [{ type: 'figure', id: 'grain-output', style: 'sign' }]],
    ['{#figures-plan}', [{ type: 'count', id: 'figures-plan', style: 'full' }]],
    ['{#figures:Words}', [{ type: 'count', id: 'figures', style: 'Words' }]],
    ['{“2000余吨”}', [{ type: 'quote', text: '2000余吨' }]],
    ['{own:two lists}', [{ type: 'own', text: 'two lists' }]],
    ['{own:〇}', [{ type: 'own', text: '〇' }]],
    ['{term:mu|a mu}', [{ type: 'term', id: 'mu', text: 'a mu' }]],
    ['', []],
  ])('%s', (source, segments) => {
    expect(parseTemplate(source)).toEqual(segments);
  });

  test('text and braces follow each other', () => {
    expect(parseTemplate('a{b}c{d}').map(({ type }) => type)).toEqual([
      'text',
      'figure',
      'text',
      'figure',
    ]);
  });
});

describe('braces that cannot be read', () => {
  test.each([
    'a {b',
    'a} b',
    '{a} b}',
    '{}',
    '{A}',
    '{a:loud}',
    '{own:2 lists}',
    '{own:２}',
    '{own:m²}',
    '{term:mu}',
    '{“”}',
    '{{a}}',
  ])('%s', (source) => {
    expect(() => parseTemplate(source)).toThrow(TemplateError);
  });
});

test('the figures a text names, each once, in order', () => {
  expect(figuresIn('{b} and {a:value}, {#figures}, {b:sign}')).toEqual(['b', 'a']);
});
