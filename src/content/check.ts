/** Checks of the prose: every number bound, every chart placed, both languages alike. */

import type { Locale } from '../core/figure.ts';
import { locales } from '../core/figure.ts';
import type { Issue } from '../core/issue.ts';
import { figuresIn } from '../core/template.ts';
import type { Names } from '../edition/checks/texts.ts';
import { textFaults } from '../edition/checks/texts.ts';
import type { Section } from './prose.ts';
import { ProseError, readSection, storyChapters } from './prose.ts';

/** Everything wrong with the story's prose. @param chartIds the charts there are */
export function checkProse(names: Names, chartIds: readonly string[]): Issue[] {
  return locales.flatMap((locale) => {
    const { sections, issues } = readable(locale);
    const faults = sections.flatMap((section) =>
      textsOf(section).flatMap(({ template, line }) =>
        textFaults(template, locale, names).map((fault) => at(section.file, line, fault)),
      ),
    );
    return [...issues, ...faults, ...checkPlaces(sections, chartIds)];
  });
}

/** The ids of all figures that the prose names. */
export function figuresInProse(): string[] {
  return locales.flatMap((locale) =>
    readable(locale).sections.flatMap((section) =>
      textsOf(section).flatMap(({ template }) => figuresIn(template)),
    ),
  );
}

const at = (file: string, row: number, fault: Omit<Issue, 'file' | 'row' | 'column'>): Issue => ({
  ...fault,
  file,
  row,
  column: '',
});

/** The sections that can be read, and what is wrong with the others. */
function readable(locale: Locale): { sections: Section[]; issues: Issue[] } {
  const sections: Section[] = [];
  const issues: Issue[] = [];
  for (const id of ['cover', ...storyChapters]) {
    try {
      sections.push(readSection(id, locale));
    } catch (error) {
      if (!(error instanceof ProseError)) throw error;
      issues.push(
        at(error.file, error.line, {
          check: 'prose-markdown',
          found: error.message,
          expected: { zh: '一个 # 标题和若干段文字', en: 'one # heading and paragraphs of text' },
          hint: {
            zh: '页面上没有列表、粗体和链接的位置。',
            en: 'The page has no place for lists, emphasis or links.',
          },
        }),
      );
    }
  }
  return { sections, issues };
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
  const first = (id: string) => places.findIndex(({ block }) => block.id === id);
  return places
    .filter(({ block }, index) => !chartIds.includes(block.id) || first(block.id) !== index)
    .map(({ section, block }) =>
      at(section.file, block.line, {
        check: 'prose-chart',
        found: block.id,
        expected: { zh: '有的图，只放一次', en: 'a chart that exists, placed once' },
        hint: { zh: '', en: '' },
      }),
    );
}
