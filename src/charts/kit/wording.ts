/** The words of a chart: the keys by which an edition gives them, and where each of them stands. */

import type { Chapter, Locale } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import type { RowWith } from '../../edition/checks/input.ts';

/** A chart's words, as templates (core/template.ts). */
export interface ChartText {
  /** The finding, as a headline. */
  readonly title: string;
  /** What one mark is. */
  readonly what: string;
  /** The finding in one sentence that stands alone. */
  readonly takeaway: string;
  /** What somebody who cannot see the drawing needs to know. */
  readonly alt: string;
  /** What the drawing cannot tell. */
  readonly notes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** The alt text of each state the chart has in a scene. */
  readonly states?: Readonly<Record<string, string>>;
}

/** The part of an issue that says where. */
export type Place = Pick<Issue, 'file' | 'row' | 'column'>;

/** What an edition says of a chart. */
export interface Wording {
  readonly chapter: Chapter;
  readonly text: Readonly<Record<Locale, ChartText>>;
  /** Where the words of a key stand, of notes by their number: `title`, `note.0`, `label.all`. */
  readonly placeOf: (key: string, locale: Locale) => Place;
}

const sentences = ['title', 'what', 'takeaway', 'alt'] as const;

/** The key of a note, which may have several rows. */
export const noteKey = 'note';
const labelKey = (name: string): string => `label.${name}`;
/** Whether the words of a key stand in the drawing itself. */
export const isLabel = (key: string): boolean => key.startsWith(labelKey(''));
const stateKey = (name: string): string => `state.${name}`;

/** The keys for which a chart needs words. */
export const keysOf = (labels: readonly string[], states: readonly string[]): string[] => [
  ...sentences,
  noteKey,
  ...labels.map(labelKey),
  ...states.map(stateKey),
];

/** The key by which a word stands in its row: notes have no numbers there. */
export const rowKey = (key: string): string => (key.startsWith(`${noteKey}.`) ? noteKey : key);

/** Every template of a text with its key; notes are numbered. */
export function textEntries(text: ChartText): [key: string, template: string][] {
  const { notes, labels, states = {} } = text;
  return [
    ...sentences.map((key): [string, string] => [key, text[key]]),
    ...notes.map((note, index): [string, string] => [`${noteKey}.${index}`, note]),
    ...Object.entries(labels).map(([name, label]): [string, string] => [labelKey(name), label]),
    ...Object.entries(states).map(([name, state]): [string, string] => [stateKey(name), state]),
  ];
}

/** Where a drawing's template has its words from: the longest label that it has in it, if it has one. */
export function templatePlace(
  { text, placeOf }: Wording,
  locale: Locale,
  template: string,
): Place | undefined {
  const [label] = Object.entries(text[locale].labels)
    .filter(([, words]) => words !== '' && template.includes(words))
    .sort(([, one], [, other]) => other.length - one.length);
  return label === undefined ? undefined : placeOf(labelKey(label[0]), locale);
}

/** Where edition.json has the words of a chart that it declares. @param path to the languages */
export const placeInMeta =
  (path: string) =>
  (key: string, locale: Locale): Place => ({
    file: 'edition.json',
    row: 0,
    column: `${path}.${locale}.${key.replace(/^label\./u, '').replace(/^(note|state)\./u, '$1s.')}`,
  });

/** A row of chart-words.csv; a language is not there where its cell cannot be read. */
export type WordsRow = RowWith<'chart-words.csv', 'chart' | 'key'>;

/** The words that an edition has for charts with code of their own, by chart. */
export function wordsByChart(
  rows: readonly WordsRow[],
): ReadonlyMap<string, Omit<Wording, 'chapter'>> {
  const rowsOf = new Map<string, WordsRow[]>();
  for (const row of rows) {
    const own = rowsOf.get(row.data.chart) ?? [];
    own.push(row);
    rowsOf.set(row.data.chart, own);
  }
  return new Map([...rowsOf].map(([chart, own]) => [chart, wordsOf(own)]));
}

/** @param rows those of one chart, none while nobody knows them */
export function wordsOf(rows: readonly WordsRow[]): Omit<Wording, 'chapter'> {
  const rowOf = new Map<string, WordsRow>();
  let notes = 0;
  for (const row of rows) {
    const { key } = row.data;
    rowOf.set(key === noteKey ? `${noteKey}.${notes++}` : key, row);
  }
  const text = (locale: Locale): ChartText => {
    const say = (key: string) => rowOf.get(key)?.data[locale] ?? '';
    const named = (start: string) =>
      [...rowOf.keys()]
        .filter((key) => key.startsWith(start))
        .map((key) => [key.slice(start.length), say(key)] as const);
    return {
      title: say('title'),
      what: say('what'),
      takeaway: say('takeaway'),
      alt: say('alt'),
      notes: named(`${noteKey}.`).map(([, note]) => note),
      labels: Object.fromEntries(named(labelKey(''))),
      states: Object.fromEntries(named(stateKey(''))),
    };
  };
  return {
    text: { zh: text('zh'), en: text('en') },
    placeOf: (key, locale) => ({
      file: 'chart-words.csv',
      row: rowOf.get(key)?.row ?? 0,
      column: locale,
    }),
  };
}
