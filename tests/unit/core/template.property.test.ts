/** Text in braces is read as it was meant, or refused; nothing in it is lost. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment } from '../../../src/core/template.ts';
import { figuresIn, parseTemplate, styles, TemplateError } from '../../../src/core/template.ts';
import { tries } from '../../support/properties.ts';

/** Without `own`, which is no name for a figure: {own:full} is a word of our own. */
const id = fc.constantFrom('disputes', 'rail-land', 'a', 'quote', 'term', 'year-2');
const style = fc.constantFrom(...styles);
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('“', '”', ':', '|', '#', 'own:', 'term:a|', '亩', '<b>'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => !/[{}\n\r\u2028\u2029]/u.test(text));

const segment: fc.Arbitrary<Segment> = fc.oneof(
  words.map((text): Segment => ({ type: 'text', text })),
  fc.tuple(id, style).map(([of, as]): Segment => ({ type: 'figure', id: of, style: as })),
  fc.tuple(id, style).map(([of, as]): Segment => ({ type: 'count', id: of, style: as })),
  words.map((text): Segment => ({ type: 'quote', text })),
  words
    .filter((text) => !/[\p{Nd}\p{No}]/u.test(text))
    .map((text): Segment => ({ type: 'own', text })),
  fc.tuple(id, words).map(([of, text]): Segment => ({ type: 'term', id: of, text })),
);

function written(part: Segment): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'figure':
      return `{${part.id}:${part.style}}`;
    case 'count':
      return `{#${part.id}:${part.style}}`;
    case 'quote':
      return `{“${part.text}”}`;
    case 'own':
      return `{own:${part.text}}`;
    case 'term':
      return `{term:${part.id}|${part.text}}`;
  }
}

test('a template is read as it was meant, whatever its words are', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
      // Two texts in a row are one.
      const apart = segments.filter(
        ({ type }, index) => type !== 'text' || segments[index - 1]?.type !== 'text',
      );
      const source = apart.map(written).join('');
      expect(parseTemplate(source)).toEqual(apart);
      const named = apart.flatMap((part) => (part.type === 'figure' ? [part.id] : []));
      expect(figuresIn(source)).toEqual([...new Set(named)]);
    }),
    tries(500),
  );
});

test('any text with braces is read, or refused in both languages', () => {
  const pieces = fc.constantFrom(
    ...['{', '}', '{{', '#', ':', '|', '“', '”', 'own:', 'term:', 'disputes', 'value', '7', '\n'],
    ...['__proto__', 'constructor', '\u0000', '<', '😀', '{}', '{disputes}', '{“”}', '\ud83d'],
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (source) => {
      try {
        const segments = parseTemplate(source);
        const typed = segments.flatMap((part) => (part.type === 'text' ? [part.text] : []));
        for (const part of typed) expect(part).not.toMatch(/[{}]/u);
        expect(segments.length === 0).toBe(source === '');
      } catch (error) {
        expect(error).toBeInstanceOf(TemplateError);
        expect(Object.values((error as TemplateError).reason).every(Boolean)).toBe(true);
        // Text without braces is always read.
        expect(source).toMatch(/[{}]/u);
      }
    }),
    tries(1000),
  );
});
