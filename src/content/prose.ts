/**
 * The story's prose: Markdown, one file a section and language, numbers by id (core/template.ts).
 * A file is one `#` heading and paragraphs; a paragraph `{chart:id}` is the place of a chart, and
 * `{pull:id}` sets a figure large beside the paragraph after it.
 */

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { Chapter, Locale } from '../core/figure.ts';
import { readProse } from '../edition/read.ts';

/** The chapters in the order of the page. The problems close it: the bare field comes back. */
export const storyChapters = [
  'farming',
  'station',
  'livelihoods',
  'governance',
  'plan',
  'problems',
] as const satisfies readonly Chapter[];
export type StoryChapter = (typeof storyChapters)[number];

export type Block =
  | { readonly type: 'paragraph'; readonly template: string; readonly line: number }
  | { readonly type: 'pull'; readonly id: string; readonly line: number }
  | { readonly type: 'chart'; readonly id: string; readonly line: number };

export interface Section<Id extends string = string> {
  readonly id: Id;
  /** Path from the project's root, for messages. */
  readonly file: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const place = /^\{(chart|pull):([a-z0-9-]+)\}$/u;

/** Markdown that the page has no place for. */
export class ProseError extends Error {
  override readonly name = 'ProseError';
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, message: string) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

/** Reads one section. @throws ProseError */
export function readSection<Id extends string>(section: Id, locale: Locale): Section<Id> {
  const file = `src/content/${locale}/${section}.md`;
  let heading = '';
  const blocks: Block[] = [];
  for (const node of fromMarkdown(readProse(file)).children) {
    const line = node.position?.start.line ?? 0;
    const template = templateOf(node, file, line);
    const [, type, id = ''] = place.exec(template) ?? [];
    if (node.type === 'heading' && node.depth === 1 && heading === '') heading = template;
    else if (node.type !== 'paragraph') throw new ProseError(file, line, node.type);
    else if (type === 'chart' || type === 'pull') blocks.push({ type, id, line });
    else blocks.push({ type: 'paragraph', template, line });
  }
  if (heading === '') throw new ProseError(file, 1, 'no # heading');
  return { id: section, file, heading, blocks };
}

/** The story of a language: its cover and its chapters. */
export interface Story {
  readonly cover: Section<'cover'>;
  readonly chapters: readonly Section<StoryChapter>[];
}

/** Reads the story. @throws ProseError */
export function readStory(locale: Locale): Story {
  return {
    cover: readSection('cover', locale),
    chapters: storyChapters.map((id) => readSection(id, locale)),
  };
}

/** The words of a block; markup inside it has no meaning here and is refused, not dropped. */
function templateOf(node: Nodes, file: string, line: number): string {
  if ('children' in node) {
    const odd = node.children.find(({ type }) => type !== 'text');
    if (odd !== undefined) throw new ProseError(file, line, odd.type);
  }
  return plainText(node).replaceAll('\n', ' ');
}
