import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/figure.ts';
import { parseTemplate } from '../../../src/core/template.ts';
import { typedNumbers } from '../../../src/core/typed-numbers.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { bindText } from '../../../src/i18n/bind.ts';
import { kindNames, qualifierNames, ui } from '../../../src/i18n/ui.ts';

/** All texts of a dictionary by their path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe.each(locales)('%s', (locale) => {
  const all = texts({
    ui: ui[locale],
    kinds: kindNames[locale],
    qualifiers: qualifierNames[locale],
  });

  test('no text is empty or begins or ends with a space', () => {
    expect(all.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('no text types a number', () => {
    const typed = all.filter(([, text]) => typedNumbers(parseTemplate(text), locale).length > 0);
    expect(typed).toEqual([]);
  });

  test('every text can be bound', async () => {
    const edition = await currentEdition();
    for (const [path, text] of all) {
      expect(() => bindText(text, locale, edition), path).not.toThrow();
    }
  });
});

test('both languages have the same texts', () => {
  const paths = locales.map((locale) => texts(ui[locale]).map(([path]) => path));
  expect(paths[0]).toEqual(paths[1]);
});
