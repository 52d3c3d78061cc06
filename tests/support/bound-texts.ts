/** Every text that the site can say without marks: titles, descriptions, alternative texts. */

import { articles, articleTexts, readArticle } from '../../src/content/article.ts';
import { kitText } from '../../src/content/kit.ts';
import { readStory } from '../../src/content/prose.ts';
import type { Locale } from '../../src/core/figure.ts';
import { TemplateError } from '../../src/core/template.ts';
import { typedNumbers } from '../../src/core/typed-numbers.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { periodsOf } from '../../src/edition/periods.ts';
import { bindText } from '../../src/i18n/bind.ts';
import { figureParts, formatFigure } from '../../src/i18n/format.ts';
import { kindNames, qualifierNames, reasonNames, ui } from '../../src/i18n/ui.ts';
import { figureCitation } from '../../src/share/cite.ts';
import { charts } from './charts.ts';
import { allFigures } from './numbers.ts';

/** All strings in a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return typeof value === 'string' ? [value] : [];
}

/** The site's texts with their numbers from the data, the longest first; spaces all alike. */
export function boundTexts(edition: Edition, locale: Locale): string[] {
  const { cover, chapters } = readStory(locale, edition.meta);
  const templates = [
    ...charts.flatMap(({ text, counts }) => [
      ...stringsIn(text[locale]),
      ...counts.map(({ label }) => label[locale]),
    ]),
    ...[cover, ...chapters].flatMap(stringsIn),
    ...articles.flatMap((id) => articleTexts(readArticle(id, locale)).map((one) => one.template)),
    ...stringsIn(kitText[locale]),
    ...stringsIn(ui[locale]),
    ...[kindNames, qualifierNames, reasonNames].flatMap((of) => stringsIn(of[locale])),
    ...Array.from(periodsOf(edition.meta).values(), (name) => name[locale]),
    edition.meta.dataset[locale],
    edition.meta.findExample[locale],
    ...allFigures(edition).flatMap(({ label, note }) => [label[locale], note[locale]]),
    ...edition.glossary.map(({ gloss }) => gloss[locale]),
    ...edition.notes.map(({ text }) => text[locale]),
  ];
  const bound = templates.flatMap((template) => {
    try {
      return [bindText(template, locale, edition)];
    } catch (error) {
      // Places of charts and widths of frames stand in braces of their own.
      if (error instanceof TemplateError || error instanceof RangeError) return [];
      throw error;
    }
  });
  const given = [
    ...stringsIn(edition.meta),
    ...edition.glossary.map(({ term }) => term[locale]),
    ...allFigures(edition).flatMap((figure) => {
      const { sign, number, gap, unit } = figureParts(figure, locale);
      const source = figure.kind === 'reference' ? [figure.source[locale]] : [];
      return [
        `${sign}${number}${gap}${unit}`,
        // What lit squares are called.
        `${bindText(figure.label[locale], locale, edition)}${locale === 'zh' ? '：' : ': '}${formatFigure(figure, locale)}`,
        figureCitation(figure, edition, locale),
        ...source,
      ];
    }),
  ];
  return [...new Set([...bound, ...given].map(evenSpaces))]
    .filter((text) => looseIn(text, locale).length > 0)
    .sort((one, other) => other.length - one.length);
}

/** Numbers left in a text when all that is bound is taken out. */
export function leftOver(text: string, known: readonly string[], locale: Locale): string[] {
  let rest = evenSpaces(text);
  for (const one of known) rest = without(rest, one);
  return looseIn(rest, locale);
}

/** A text without another, but not where that begins or ends inside a number: `0 t` of `2,000 t`. */
function without(text: string, part: string): string {
  let rest = text;
  for (let at = rest.indexOf(part); at !== -1; at = rest.indexOf(part, at + 1)) {
    const [before, after] = [rest.slice(0, at), rest.slice(at + part.length)];
    if (/[\d.,]$/u.test(before) && /^\d/u.test(part)) continue;
    if (/\d$/u.test(part) && /^[.,]?\d/u.test(after)) continue;
    rest = `${before} · ${after}`;
  }
  return rest;
}

/** Whatever reads as a number in plain text. */
export const looseIn = (text: string, locale: Locale): string[] =>
  typedNumbers([{ type: 'text', text }], locale);

const evenSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
