/** Checks of the prose: every number bound, every chart placed, both languages alike. */

import type { Issue } from '../core/issue.ts';
import { locales } from '../core/figure.ts';
import { figuresIn } from '../core/template.ts';
import type { Names } from '../edition/checks/texts.ts';
import { textFaults } from '../edition/checks/texts.ts';
import type { Section } from './prose.ts';
import { readStory } from './prose.ts';

/** Everything wrong with the story's prose. @param chartIds the charts there are */
export function checkProse(names: Names, chartIds: readonly string[]): Issue[] {
  return locales.flatMap((locale) => {
    const sections = readStory(locale);
    const faults = sections.flatMap((section) =>
      textsOf(section).flatMap(({ template, line }) =>
        textFaults(template, locale, names).map((fault) => ({ ...fault, file: section.file, row: line, column: '' })),
      ),
    );
    return [...faults, ...checkPlaces(sections, chartIds)];
  });
}

const textsOf = ({ heading, blocks }: Section) => [
  { template: heading, line: 1 },
  ...blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    return block.type === 'pull' ? [{ template: `{${block.id}}`, line: block.line }] : [];
  }),
];

function checkPlaces(sections: readonly Section[], chartIds: readonly string[]): Issue[] {
  const places = sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === 'chart' ? [{ section, block }] : [])),
  );
  const wrong = places.filter(
    ({ block }, index) =>
      !chartIds.includes(block.id) || places.findIndex((other) => other.block.id === block.id) !== index,
  );
  return wrong.map(({ section, block }) => ({
    check: 'prose-chart',
    file: section.file,
    row: block.line,
    column: '',
    found: block.id,
    expected: { zh: '有的图，只放一次', en: 'a chart that exists, placed once' },
    hint: { zh: '', en: '' },
  }));
}

/** The ids of all figures that the prose names. */
export function figuresInProse(): string[] {
  return locales.flatMap((locale) =>
    readStory(locale).flatMap((section) => textsOf(section).flatMap(({ template }) => figuresIn(template))),
  );
}
