import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { paint } from '../../../src/charts/kit/paint.ts';
import type { Node } from '../../../src/charts/kit/scene.ts';

const options = { locale: 'zh', alt: '42件', className: 'narrow' } as const;
const scene = (...nodes: Node[]) => ({ width: 320, height: 99.2, nodes });
const path = { type: 'path', d: 'M0 0h9', tone: 'solid', paint: 'stroke' } as const;
const text = { type: 'text', x: 1 / 3, y: 2, anchor: 'start', width: 9 } as const;
const body = { text: '其余', style: 'body', size: 15 } as const;

describe('the drawing', () => {
  test('has its size, language and description', () => {
    const [open] = paint(scene(), options).split('\n');
    expect(open).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" class="chart narrow" viewBox="0 0 320 100" role="img" lang="zh-CN" aria-label="42件">',
    );
  });

  test('is read out in English where it is English', () => {
    expect(paint(scene(), { ...options, locale: 'en' })).toContain('lang="en"');
  });

  test('takes no markup from words', () => {
    const svg = paint(scene({ ...text, spans: [{ ...body, text: '<b>&"' }] }), {
      ...options,
      alt: '"><x>',
    });
    expect(svg).not.toMatch(/<b>|<x>/u);
    expect(parseHTML(svg).document.querySelector('tspan')?.textContent).toBe('<b>&"');
  });

  test('is one element a line, so that a changed one reads as a diff', () => {
    expect(paint(scene(path, path), options).split('\n').length).toBe(4);
  });

  test('carries a style sheet where it stands alone', () => {
    expect(paint(scene(), { ...options, css: '.a{}' })).toContain('<style>.a{}</style>');
    expect(paint(scene(), options)).not.toContain('<style>');
  });
});

describe('a path', () => {
  test.each([
    [{}, '<path class="s solid" d="M0 0h9"/>'],
    [{ paint: 'fill', tone: 'tint' }, '<path class="f tint" d="M0 0h9"/>'],
    [{ width: 2.004 }, '<path class="s solid" stroke-width="2" d="M0 0h9"/>'],
    [{ dash: [0, 3.19491] }, '<path class="s solid" stroke-dasharray="0 3.1949" d="M0 0h9"/>'],
    [{ round: true }, '<path class="s solid" stroke-linecap="round" d="M0 0h9"/>'],
    [{ inner: true, tone: 'hollow' }, '<path class="s void" d="M0 0h9"/>'],
    [{ open: true }, '<path class="s solid open" d="M0 0h9"/>'],
  ] as const)('%o', (more, markup) => {
    expect(paint(scene({ ...path, ...more }), options).split('\n')[1]).toBe(markup);
  });
});

describe('a text', () => {
  test.each([
    [{}, '<text x="0.33" y="2"><tspan class="t15">其余</tspan></text>'],
    [
      { anchor: 'end' },
      '<text x="0.33" y="2" text-anchor="end"><tspan class="t15">其余</tspan></text>',
    ],
    [
      { spans: [{ ...body, text: '42', style: 'number', size: 24, figure: 'disputes' }] },
      '<text x="0.33" y="2"><tspan class="n t24" data-figure="disputes">42</tspan></text>',
    ],
    [
      { spans: [{ ...body, style: 'quiet' }] },
      '<text x="0.33" y="2"><tspan class="q t15">其余</tspan></text>',
    ],
    [
      { spans: [{ ...body, text: '2023', count: 'plan-year' }] },
      '<text x="0.33" y="2"><tspan class="t15" data-count="plan-year">2023</tspan></text>',
    ],
    [
      { spans: [{ ...body, text: '保', style: 'knockout', size: 56, quote: true }] },
      '<text x="0.33" y="2"><tspan class="n knockout t56" data-quote="" lang="zh-CN">保</tspan></text>',
    ],
  ] as const)('%o', (more, markup) => {
    expect(paint(scene({ ...text, spans: [body], ...more }), options).split('\n')[1]).toBe(markup);
  });
});

test('a drawing of Plot is placed as a group', () => {
  const node = { type: 'markup', svg: '<path d="M0 0"/>', x: 1.234, y: 5, figures: [] } as const;
  expect(paint(scene(node), options)).toContain(
    '<g transform="translate(1.23 5)"><path d="M0 0"/></g>',
  );
});
