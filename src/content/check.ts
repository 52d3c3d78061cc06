/** Checks of the prose: every number bound, every place filled once and in both languages. */

import type { Locale } from '../core/figure.ts';
import { locales } from '../core/figure.ts';
import type { Issue } from '../core/issue.ts';
import { isIt } from '../core/nearest.ts';
import { oncePer } from '../core/once.ts';
import { figuresIn } from '../core/template.ts';
import type { Names } from '../edition/checks/texts.ts';
import { textFaults } from '../edition/checks/texts.ts';
import type { EditionMeta } from '../edition/tables.ts';
import { articleParts, articles, articleTexts, readArticle } from './article.ts';
import type { Block, Section } from './prose.ts';
import {
  MissingProse,
  mostSteps,
  ProseError,
  passagesOf,
  readSection,
  storyChapters,
} from './prose.ts';

/** What the prose has to place: a chart, which may have states in a scene. */
export interface Placeable {
  readonly id: string;
  readonly chapter: string;
  readonly states: readonly string[];
  /** The chapters with its figures, if it may not stand in others. */
  readonly chapters?: readonly string[];
}

/** A chart that the edition does not have, and what it would need: figures, or words as well. */
export interface Unplaceable {
  readonly id: string;
  readonly figures: readonly string[];
  readonly words: boolean;
}

/**
 * Everything wrong with the story's prose.
 * @param charts the charts there are
 * @param leftOut those that there are not, for want of figures or words
 */
export function checkProse(
  names: Names,
  meta: EditionMeta,
  charts: readonly Placeable[],
  leftOut: readonly Unplaceable[],
): Issue[] {
  const stories = storyOf(meta);
  // What cannot be read may place whatever is looked for.
  const whole = locales.every((locale) => stories[locale].issues.length === 0);
  const both = locales.map((locale) => stories[locale].sections);
  const inEach = locales.flatMap((locale) => {
    const { sections, issues } = stories[locale];
    const faults = sections.flatMap((section) =>
      textsOf(section).flatMap(({ template, line }) =>
        textFaults(template, locale, names).map((fault) => at(section.file, line, fault)),
      ),
    );
    return [
      ...issues,
      ...faults,
      ...checkPlaces(sections, charts, leftOut),
      ...checkScenes(sections),
      ...checkTwins(sections, stories[locale === 'zh' ? 'en' : 'zh'].sections),
    ];
  });
  return [...inEach, ...(whole ? checkUnplaced(both, charts) : [])];
}

/** Everything wrong with the pages of text beside the story. */
export function checkArticles(names: Names): Issue[] {
  return locales.flatMap((locale) =>
    articles.flatMap((id) => {
      const article = readable(() => readArticle(id, locale));
      if (!article.ok) return article.issues;
      const { file, sections } = article.value;
      const parts = sections.flatMap(({ blocks }) =>
        blocks.filter((block) => block.type === 'part'),
      );
      return [
        ...articleTexts(article.value).flatMap(({ template, line }) =>
          textFaults(template, locale, names).map((fault) => at(file, line, fault)),
        ),
        ...parts
          .filter((part) => !articleParts.some((known) => known === part.id))
          .map((part) =>
            at(file, part.line, {
              check: 'prose-part',
              found: part.id,
              expected: { zh: articleParts.join('、'), en: articleParts.join(', ') },
              hint: { zh: '', en: '' },
            }),
          ),
      ];
    }),
  );
}

/** The ids of all figures that the prose names. */
export function figuresInProse(meta: EditionMeta): string[] {
  return locales.flatMap((locale) =>
    storyOf(meta)[locale].sections.flatMap((section) =>
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

const missing = (file: string): Issue =>
  at(file, 0, {
    check: 'file-missing',
    found: '',
    expected: { zh: '这个文件', en: 'the file to exist' },
    hint: { zh: 'edition.json 里的每一章都要有。', en: 'Each chapter in edition.json needs one.' },
  });

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What a file of prose says, or what is wrong with its Markdown. */
function readable<T>(read: () => T): Read<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof ProseError)) throw error;
    if (error instanceof MissingProse) return { ok: false, issues: [missing(error.file)] };
    const issue = at(error.file, error.line, {
      check: 'prose-markdown',
      found: error.message,
      expected: { zh: '一个 # 标题和若干段文字', en: 'one # heading and paragraphs of text' },
      hint: {
        zh: '页面上没有列表、粗体和链接的位置。',
        en: 'The page has no place for lists, emphasis or links.',
      },
    });
    return { ok: false, issues: [issue] };
  }
}

/** The sections of a language that can be read, and what is wrong with the others. */
interface Story {
  readonly sections: readonly Section[];
  readonly issues: readonly Issue[];
}

/** The prose of both languages, read once for all that is asked of it. */
const storyOf = oncePer((meta: EditionMeta): Readonly<Record<Locale, Story>> => {
  const read = (locale: Locale): Story => {
    const parts = ['cover', ...storyChapters(meta)].map((id) =>
      readable(() => readSection(id, locale)),
    );
    return {
      sections: parts.flatMap((one) => (one.ok ? [one.value] : [])),
      issues: parts.flatMap((one) => (one.ok ? [] : one.issues)),
    };
  };
  return { zh: read('zh'), en: read('en') };
});

const textsOf = ({ heading, blocks }: Section) => [
  { template: heading, line: 1 },
  ...blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    if (block.type === 'step') {
      return [block.heading, ...block.paragraphs].map((template) => ({
        template,
        line: block.line,
      }));
    }
    return block.type === 'pull' ? [{ template: `{${block.id}}`, line: block.line }] : [];
  }),
];

/** Why an edition leaves a chart out. */
function needs({ figures, words }: Unplaceable) {
  const named = figures.length > 0;
  const zh = [...(named ? [figures.join('、')] : []), ...(words ? ['chart-words.csv 里的词'] : [])];
  const en = [
    ...(named ? [`figures ${figures.join(', ')}`] : []),
    ...(words ? ['words in chart-words.csv'] : []),
  ];
  return {
    zh: `这张图没有画：这一份数据里没有它要的 ${zh.join('，也没有 ')}。`,
    en: `It is left out: this edition lacks its ${en.join(' and its ')}.`,
  };
}

/** Charts and states that are placed twice, or that do not exist. */
export function checkPlaces(
  sections: readonly Section[],
  charts: readonly Placeable[],
  leftOut: readonly Unplaceable[],
): Issue[] {
  const known = new Set(
    charts.flatMap(({ id, states }) => [id, ...states.map((state) => `${id}/${state}`)]),
  );
  const placed = new Set<string>();
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (block.type === 'paragraph' || block.type === 'pull') return [];
      const lacking = leftOut.find(
        ({ id }) => id === (block.type === 'step' ? block.chart : block.id),
      );
      const id = block.type === 'step' ? `${block.chart}/${block.state}` : block.id;
      const good = known.has(id) && !placed.has(id);
      placed.add(id);
      if (good) return strayed(section, block, charts);
      return at(section.file, block.line, {
        check: 'prose-chart',
        found: id,
        expected: { zh: '有的图，只放一次', en: 'a chart that exists, placed once' },
        hint: lacking === undefined ? isIt(id, unplaced(known, placed)) : needs(lacking),
      });
    }),
  );
}

/** What could have been meant instead of what there is not. */
const unplaced = (known: ReadonlySet<string>, placed: ReadonlySet<string>): string[] =>
  [...known].filter((id) => !placed.has(id));

/** A chart that is placed in a chapter in which none of its figures stands. */
function strayed(section: Section, block: Block, charts: readonly Placeable[]): Issue[] {
  const { chapters = [] } =
    charts.find(({ id }) => block.type === 'chart' && id === block.id) ?? {};
  if (section.id === 'cover' || chapters.length === 0 || chapters.includes(section.id)) return [];
  return [
    at(section.file, block.line, {
      check: 'prose-chart',
      found: block.type === 'chart' ? block.id : '',
      expected: {
        zh: `放在 ${chapters.join('、')} 一章的图`,
        en: `a chart of this chapter, not of ${chapters.join(', ')}`,
      },
      hint: {
        zh: `它的数字都不在这一章；移到 ${chapters.join(' 或 ')}。`,
        en: `None of its figures stands in this chapter: move it to ${chapters.join(' or ')}.`,
      },
    }),
  ];
}

/** How a line that places something is written; none for text. */
function lineOf(block: Block): string | null {
  if (block.type === 'paragraph') return null;
  if (block.type === 'step') return `{state:${block.chart}/${block.state}}`;
  return `{${block.type}:${block.id}}`;
}

/**
 * What is placed in one language and not in the other: links between them, and from a chart's page to
 * its place in the story, would lead nowhere.
 * @param twins the sections of the other language
 */
export function checkTwins(sections: readonly Section[], twins: readonly Section[]): Issue[] {
  return sections.flatMap(({ id, file, blocks }) => {
    const twin = twins.find((one) => one.id === id);
    // That it cannot be read is told already.
    if (twin === undefined) return [];
    const there = new Set(twin.blocks.map(lineOf));
    return blocks.flatMap((block) => {
      const line = lineOf(block);
      if (line === null || there.has(line)) return [];
      return at(file, block.line, {
        check: 'prose-chart',
        found: line,
        expected: { zh: '两种语言里都有的一行', en: 'a line that both languages have' },
        hint: { zh: `${twin.file} 里没有。`, en: `${twin.file} does not have it.` },
      });
    });
  });
}

/**
 * Charts that no language places: their pages lead to a place in the story, which would not be there. A
 * step of a scene is none, it has but a drawing of the chart.
 * @param stories the sections of each language
 */
export function checkUnplaced(
  stories: readonly (readonly Section[])[],
  charts: readonly Placeable[],
): Issue[] {
  const placed = new Set(stories.flat().flatMap(({ blocks }) => blocks.flatMap(placeOf)));
  return charts.flatMap(({ id, chapter }) => {
    if (placed.has(id)) return [];
    return stories.flatMap((sections) => {
      const told = sections.find(({ blocks }) =>
        blocks.some((block) => block.type === 'step' && block.chart === id),
      );
      const section = told ?? sections.find((one) => one.id === chapter) ?? sections[0];
      if (section === undefined) return [];
      const line = `{${told === undefined ? 'chart' : 'about'}:${id}}`;
      return at(section.file, 0, {
        check: 'prose-chart',
        found: '',
        expected: { zh: `一行 ${line}`, en: `a line ${line}` },
        hint: {
          zh: '每张图的页面都通到故事里的一处，而故事没有放这张图。',
          en: 'The page of each chart leads to its place in the story, and this one has none.',
        },
      });
    });
  });
}

/** The chart whose place a block is. */
const placeOf = (block: Block): string[] =>
  block.type === 'chart' || block.type === 'about' ? [block.id] : [];

/** Scenes of more steps than the page has rows for. */
export function checkScenes(sections: readonly Section[]): Issue[] {
  return sections.flatMap(({ file, blocks }) =>
    passagesOf(blocks).flatMap((passage) => {
      const extra = passage.type === 'scene' ? passage.steps[mostSteps] : undefined;
      if (extra === undefined) return [];
      return at(file, extra.line, {
        check: 'prose-scene',
        found: extra.heading,
        expected: { zh: `一幕最多${mostSteps}步`, en: `at most ${mostSteps} steps to a scene` },
        hint: {
          zh: '在两步之间放一段文字，就成了两幕。',
          en: 'A paragraph between two steps makes two scenes of them.',
        },
      });
    }),
  );
}
