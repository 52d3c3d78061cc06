/** Nothing typed into a text, quoted or defined can become markup. */

import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bindHtml, bindInline, bindText } from '../../../src/i18n/bind.ts';
import { editionOf, printed } from '../../support/edition.ts';
import { tries } from '../../support/properties.ts';

const attack = fc
  .array(
    fc.constantFrom(
      ...['<script>', '</a>', '<img src=x onerror=', '"', "'", '&', '&lt;', '&#60;', '-->', '<!--'],
      ...[
        '</q>',
        '</span>',
        ']]>',
        '$&',
        '$1',
        '<svg/onload=',
        'javascript:',
        '\u0008',
        '\n',
        ' ',
        '亩',
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

/** Inside braces a line break is no part of any form. */
const inBraces = attack.map((text) => text.replaceAll('\n', ' '));

const targets = { figure: (id: string) => `f/#${id}`, term: (id: string) => `#term-${id}` };

/** A text with an attack in every place where words can stand, the name of a unit included. */
const place = fc.record({
  typed: attack,
  quoted: inBraces,
  own: inBraces,
  term: inBraces,
  unit: attack,
});

function hostile({ typed, quoted, own, term, unit }: Record<keyof typeof named, string>) {
  const label = { zh: unit, en: { one: unit, other: unit } };
  const itsUnit = { id: 'u', label, quantity: 'u', measured: false, base: 1, plain: null };
  const edition = editionOf([printed('disputes', 42, itsUnit)], { counts: { figures: 80 } });
  // Letters for digits: own words are never numbers.
  const spelt = own.replace(/\d/gu, 'x');
  const template = `${typed}{disputes}{“${quoted}”}{own:${spelt}}{term:mu|${term}}{#figures}`;
  return { template, edition };
}
const named = { typed: '', quoted: '', own: '', term: '', unit: '' };

const start = /<(?:a class="(?:fig|term)"|span|q)(?: [a-z-]+(?:="[^"<>]*")?)*>/gu;

/** Markup without the elements that binding makes. */
const left = (html: string): string => html.replace(start, '').replace(/<\/(?:a|span|q)>/gu, '');

/** What a reader sees of markup. */
const seen = (html: string): string =>
  parseHTML(`<div>${html}</div>`).document.querySelector('div')?.textContent ?? '';

test('an attack stays the text that it is, wherever it stands', () => {
  fc.assert(
    fc.property(place, fc.constantFrom('zh', 'en'), (attacks, locale) => {
      const { template, edition } = hostile(attacks);
      const text = bindText(template, locale, edition);
      for (const html of [
        bindHtml(template, locale, edition, targets),
        bindInline(template, locale, edition),
      ]) {
        expect(left(html)).not.toMatch(/[<>"]/u);
        expect(left(html)).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/u);
        expect(seen(html)).toBe(text);
      }
    }),
    tries(300),
  );
});

test('as many elements are made as there are braces, and all are closed', () => {
  fc.assert(
    fc.property(place, (attacks) => {
      const { template, edition } = hostile(attacks);
      const html = bindHtml(template, 'en', edition, targets);
      expect(html.match(start)).toHaveLength(5);
      expect(html.match(/<\/(?:a|span|q)>/gu)).toHaveLength(5);
      const { document } = parseHTML(`<div>${html}</div>`);
      expect(document.querySelectorAll('div *')).toHaveLength(5);
      expect(document.querySelectorAll('div > *')).toHaveLength(5);
    }),
    tries(200),
  );
});
