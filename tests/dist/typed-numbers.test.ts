/** A number typed anywhere is found: in the prose, in the data's texts, in a chart, in a component. */

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articles, articleTexts, readArticle } from '../../src/content/article.ts';
import type { Section } from '../../src/content/prose.ts';
import { readStory } from '../../src/content/prose.ts';
import type { Locale } from '../../src/core/figure.ts';
import { locales } from '../../src/core/figure.ts';
import { textFaults } from '../../src/edition/checks/texts.ts';
import { currentEdition } from '../../src/edition/load.ts';
import { stringsIn } from '../support/bound-texts.ts';
import { pages, readBuilt } from '../support/built.ts';
import { charts } from '../support/charts.ts';
import { namesIn } from '../support/edition.ts';
import { looseInPlain, looseNumbers, loosePlainNumbers } from '../support/loose-numbers.ts';
import { allFigures } from '../support/numbers.ts';

const edition = await currentEdition();
const names = namesIn(edition);

/** As somebody might type them; the plain ones are not what any report counts. */
const typed: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['98765', '９８７６５', '三户', '十二个', '五分之一', '3.5万'],
  en: ['98765', '98,765', 'seven', 'a dozen', 'half'],
};

const isText = (words: string) => !/^\{(?:chart|pull|about|state)/u.test(words);

/** The templates of a language, by where a person edits them. */
function templatesOf(locale: Locale): readonly (readonly [string, string])[] {
  const { cover, chapters } = readStory(locale, edition.meta);
  const wordsOf = ({ file, heading, blocks }: Section): [string, string][] =>
    [
      heading,
      ...blocks.flatMap((block) => {
        if (block.type === 'paragraph') return [block.template];
        return block.type === 'step' ? [block.heading, ...block.paragraphs] : [];
      }),
    ].map((words) => [file, words]);
  return [
    ...[cover, ...chapters].flatMap(wordsOf),
    ...articles.flatMap((id) => {
      const article = readArticle(id, locale);
      return articleTexts(article).map(({ template }) => [article.file, template] as const);
    }),
    ...charts.flatMap(({ id, text }) =>
      stringsIn(text[locale]).map((words) => [`src/charts/${id}`, words] as const),
    ),
    ...allFigures(edition).map(({ label }) => ['labels of data/*.csv', label[locale]] as const),
    ...edition.glossary.map(({ gloss }) => ['data/glossary.csv', gloss[locale]] as const),
    ...edition.notes.map(({ text }) => ['data/notes.csv', text[locale]] as const),
  ].filter(([, words]) => isText(words));
}

describe.each(locales)('in %s', (locale) => {
  test('no template has one, and each is refused with one', () => {
    const templates = templatesOf(locale);
    expect(templates.length).toBeGreaterThan(300);
    const numbered = (words: string) =>
      textFaults(words, locale, names).some(({ check }) => check === 'text-number-typed');
    const wrong = templates.flatMap(([where, words]) => [
      ...(numbered(words) ? [`${where}: ${words}`] : []),
      ...typed[locale]
        .filter((number) => !numbered(`${words} ${number} `))
        .map((number) => `${where}: ${number} passes behind ${words}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

/** One page of each kind and language. */
const kinds = pages.filter(({ address }) =>
  /^(?:en\/)?(?:(?:figures|report|about|charts|charts\/kit|charts\/care)\/)?$/u.test(address),
);

describe.each(kinds)('a component of $address', ({ html, locale }) => {
  const { document } = parseHTML(html);

  test.each(typed[locale])('that says %s is found', (number) => {
    for (const place of ['main', 'h1', 'footer p', 'nav', 'main p:last-of-type']) {
      const element = document.querySelector(place);
      const said = document.createElement('span');
      said.textContent = locale === 'zh' ? `共${number}。` : ` in ${number} places`;
      element?.append(said);
      expect(looseNumbers(said), place).not.toEqual([]);
      said.remove();
    }
  });

  test('that says a number where it cannot be seen is found', () => {
    const found = loosePlainNumbers(document, locale).length;
    const main = document.querySelector('main');
    const names = ['title', 'alt', 'aria-label', 'placeholder'];
    for (const [at, name] of names.entries()) main?.setAttribute(name, typed[locale][at] ?? '');
    const meta = document.querySelector('meta[property="og:title"]');
    meta?.setAttribute('content', `${meta.getAttribute('content')} ${typed[locale][0]}`);
    expect(loosePlainNumbers(document, locale).length).toBe(found + names.length + 1);
  });
});

describe('what is told of charts and figures elsewhere has numbers of the data only', () => {
  const texts = (path: string, pick: RegExp) =>
    [...readBuilt(path).matchAll(pick)].map(([, text = '']) => text);

  test.each(charts.flatMap(({ id }) => locales.map((locale) => [id, locale] as const)))(
    '%s in %s: SVG, oEmbed',
    (id, locale) => {
      const root = locale === 'en' ? 'en/' : '';
      const said = [
        ...texts(`${root}charts/${id}/${id}.svg`, /<(?:title|desc)>(.*?)<\//gu),
        ...texts(`${root}charts/${id}/${id}.svg`, /aria-label="(.*?)"/gu),
        (JSON.parse(readBuilt(`${root}oembed/${id}.json`)) as { title: string }).title,
      ];
      expect(said.length).toBeGreaterThan(2);
      expect(said.flatMap((text) => looseInPlain(unescaped(text), locale))).toEqual([]);
    },
  );

  test.each(locales)('charts.json and figures.json in %s', (locale) => {
    type Told = Record<'title' | 'takeaway' | 'alt' | 'label' | 'note', Record<Locale, string>>;
    const { charts: told } = JSON.parse(readBuilt('data/charts.json')) as { charts: Told[] };
    const { figures } = JSON.parse(readBuilt('data/figures.json')) as { figures: Told[] };
    const said = [
      ...told.flatMap(({ title, takeaway, alt }) => [title, takeaway, alt]),
      ...figures.flatMap(({ label, note }) => [label, note]),
    ].map((text) => text[locale]);
    expect(said.flatMap((text) => looseInPlain(text, locale))).toEqual([]);
  });

  test.each(kinds)('structured data of $address', ({ document, locale }) => {
    const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
    const said = data.flatMap(({ textContent }) => wordsIn(JSON.parse(textContent)));
    expect(said.length).toBeGreaterThan(2);
    expect(said.flatMap((text) => looseInPlain(text, locale))).toEqual([]);
  });
});

/** What structured data says in words, however deep. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? ['name', 'headline', 'description', 'caption'].includes(key)
        ? [inner]
        : []
      : wordsIn(inner),
  );
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
