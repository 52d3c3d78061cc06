/** Charts that edition.json declares with something amiss, so that all else can be checked as well. */

import type { EditionMeta } from './tables.ts';

type Declared = EditionMeta['charts'][number];

/** The charts as far as they can be read, with nothing where something is missing or is no text. */
export function mendCharts(charts: unknown): readonly Declared[] {
  return listOf(charts).map((chart) => ({
    id: textOf(chart, 'id'),
    chapter: textOf(chart, 'chapter'),
    figures: listOf(partOf(chart, 'figures')).filter((id) => typeof id === 'string'),
    text: { zh: wordsOf(chart, 'zh'), en: wordsOf(chart, 'en') },
  }));
}

function wordsOf(chart: unknown, locale: string): Declared['text']['zh'] {
  const words = partOf(partOf(chart, 'text'), locale);
  return {
    title: textOf(words, 'title'),
    what: textOf(words, 'what'),
    takeaway: textOf(words, 'takeaway'),
    alt: textOf(words, 'alt'),
    notes: listOf(partOf(words, 'notes')).map((note) => (typeof note === 'string' ? note : '')),
  };
}

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function textOf(value: unknown, key: string): string {
  const text = partOf(value, key);
  return typeof text === 'string' ? text : '';
}
