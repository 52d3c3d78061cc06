import { describe, expect, test } from 'vitest';
import { bindHtml, bindInline, bindText, escapeHtml } from '../../../src/i18n/bind.ts';
import { editionOf, printed, units } from '../../support/edition.ts';

const edition = editionOf(
  [printed('disputes', 42), printed('rail-land', 70, units.mu, 'at-least')],
  { report: '累计化解42件，清表70亩', counts: { figures: 80, 'report-year': 2022 } },
);
const targets = { figure: (id: string) => `f/#${id}`, term: (id: string) => `#term-${id}` };
const html = (template: string) => bindHtml(template, 'en', edition, targets);

describe('as text', () => {
  test.each([
    ['{disputes} settled', '42\u00a0disputes settled'],
    ['{rail-land} cleared', 'at least 70\u00a0mu cleared'],
    ['{rail-land:sign}', '≥70\u00a0mu'],
    ['{#figures:Words} figures of {#report-year}', 'Eighty figures of 2022'],
    ['it says {“清表70亩”}', 'it says “清表70亩”'],
    ['{own:two} lists', 'two lists'],
    ['a {term:mu|mu} of land', 'a mu of land'],
    ['nothing bound', 'nothing bound'],
  ])('%s', (template, text) => {
    expect(bindText(template, 'en', edition)).toBe(text);
  });

  test('in the language of the reader', () => {
    expect(bindText('化解{disputes}，清表{rail-land}', 'zh', edition)).toBe(
      '化解42件，清表至少70亩',
    );
  });
});

describe('as HTML', () => {
  test('a figure is a link that carries its id', () => {
    expect(html('{disputes}')).toBe(
      '<a class="fig" data-figure="disputes" href="f/#disputes">42\u00a0disputes</a>',
    );
  });

  test('a count carries its id', () => {
    expect(html('{#figures}')).toBe('<span data-count="figures">80</span>');
  });

  test('words of the report are marked with their language', () => {
    expect(html('{“清表70亩”}')).toBe('<q data-quote lang="zh-CN">“清表70亩”</q>');
  });

  test('a term leads to its explanation', () => {
    expect(html('{term:mu|mu}')).toBe('<a class="term" href="#term-mu">mu</a>');
  });

  test('what is typed cannot become markup', () => {
    expect(html('<b> & "x"')).toBe('&lt;b&gt; &amp; &quot;x&quot;');
    expect(html('{own:<i>}')).toBe('<span data-own>&lt;i&gt;</span>');
    expect(escapeHtml('&lt;')).toBe('&amp;lt;');
  });

  test('nothing of a number is left outside its element', () => {
    const bound = html('{disputes} in {#report-year}, {rail-land}');
    expect(bound.replaceAll(/<(a|span)\b[^>]*>[^<]*<\/\1>/gu, '')).not.toMatch(/\d/u);
  });
});

test('inside headings and links there are marks and no links', () => {
  const inline = bindInline('{disputes}, {term:mu|mu}, {#figures}', 'en', edition);
  expect(inline).toBe(
    '<span data-figure="disputes">42\u00a0disputes</span>, mu, <span data-count="figures">80</span>',
  );
});

test.each(['{no-such-figure}', '{#no-such-count}'])(
  '%s is an error, not an empty place',
  (template) => {
    expect(() => bindText(template, 'en', edition)).toThrow(RangeError);
  },
);
