/** What is about a report is in its edition: code has neither its names nor its sentences. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { parseTemplate } from '../../src/core/template.ts';
import { currentEdition } from '../../src/edition/load.ts';
import { places } from '../support/places.ts';

/** Code without its comments, which may tell of an example. */
const uncommented = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gmu, '');

const edition = await currentEdition();
const { meta, printed, derived, references, glossary, notes, chartWords } = edition;

/** Ids of figures are addresses that never change, and may be made of a name. */
const ids = [...printed, ...derived, ...references]
  .map(({ id }) => id)
  .sort((one, other) => other.length - one.length);

const files = globSync('{src,scripts}/**/*.{ts,astro,css,cjs,grit}', {
  cwd: root,
  // What it writes stands in the edition until somebody has written it anew.
  exclude: ['scripts/lib/new-chart/template.ts'],
}).map((file) => {
  const code = uncommented(readFileSync(join(root, file), 'utf8'));
  return { file, code, nameless: ids.reduce((text, id) => text.replaceAll(id, ''), code) };
});

test('there is code to look at', () => {
  expect(files.length).toBeGreaterThan(300);
});

test('code names no place and nobody of the report', () => {
  const said = [meta.name, meta.title, meta.producer, meta.place].flatMap(({ zh, en }) => [zh, en]);
  const names = [...said, ...places, meta.id, meta.indexNumber].map((name) => name.toLowerCase());
  const found = files.flatMap(({ file, nameless }) => {
    const text = nameless.toLowerCase();
    return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

/** Shorter ones are said of any report. */
const shortest = { zh: 8, en: 24 } as const;

test('code has no sentence of the edition', () => {
  const texts = [
    ...chartWords.map(({ data: { zh, en } }) => ({ zh, en })),
    ...notes.map(({ text }) => text),
    ...glossary.map(({ gloss }) => gloss),
    ...printed.map(({ quote }) => ({ zh: quote, en: '' })),
  ];
  const sentences = (['zh', 'en'] as const).flatMap((locale) =>
    texts
      .flatMap((text) => parseTemplate(text[locale]))
      .flatMap((segment) => (segment.type === 'text' ? [segment.text.trim()] : []))
      .filter((text) => text.length >= shortest[locale]),
  );
  expect(sentences.length).toBeGreaterThan(200);
  const found = files.flatMap(({ file, code }) =>
    sentences.filter((sentence) => code.includes(sentence)).map((one) => `${file}: ${one}`),
  );
  expect(found).toEqual([]);
});

test('a chart with code of its own has no Chinese words in it', () => {
  const charts = files.filter(({ file }) => /^src\/charts\/(?!kit\/)[^/]+\//u.test(file));
  expect(charts.length).toBeGreaterThan(50);
  expect(charts.filter(({ code }) => /\p{Script=Han}/u.test(code)).map(({ file }) => file)).toEqual(
    [],
  );
});
