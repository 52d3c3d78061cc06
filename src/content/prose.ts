/**
 * The story's prose: Markdown, one file a section and language, numbers by id (core/template.ts).
 * A file is one `#` heading and paragraphs; a paragraph `{chart:id}` is the place of a chart, and
 * `{pull:id}` sets a figure large beside the paragraph after it.
 */

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { Locale } from '../core/figure.ts';
import { readProse } from '../edition/read.ts';

/** The sections in the order of the page. The problems close it: the bare field comes back. */
export const sectionIds = [
  'cover',
  'farming',
  'station',
  'livelihoods',
  'governance',
  'plan',
  'problems',
] as const;
export type SectionId = (typeof sectionIds)[number];

export type Block =
  | { readonly type: 'paragraph'; readonly template: string; readonly line: number }
  | { readonly type: 'pull'; readonly id: string; readonly line: number }
  | { readonly type: 'chart'; readonly id: string; readonly line: number };

export interface Section {
  readonly id: SectionId;
  /** Path from the project's root, for messages. */
  readonly file: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const place = /^\{(chart|pull):([a-z0-9-]+)\}$/u;

/** Reads one section. @throws Error for Markdown that the page has no place for */
export function readSection(section: SectionId, locale: Locale): Section {
  const file = `src/content/${locale}/${section}.md`;
  let heading = '';
  const blocks: Block[] = [];
  for (const node of fromMarkdown(readProse(file)).children) {
    const line = node.position?.start.line ?? 0;
    const template = templateOf(node, `${file}:${line}`);
    const [, type, id = ''] = place.exec(template) ?? [];
    if (node.type === 'heading' && node.depth === 1 && heading === '') heading = template;
    else if (node.type !== 'paragraph') throw new Error(`${file}:${line} no place for a ${node.type}`);
    else if (type === 'chart' || type === 'pull') blocks.push({ type, id, line });
    else blocks.push({ type: 'paragraph', template, line });
  }
  if (heading === '') throw new Error(`${file} has no # heading`);
  return { id: section, file, heading, blocks };
}

/** All sections of a language. */
export function readStory(locale: Locale): Section[] {
  return sectionIds.map((id) => readSection(id, locale));
}

/** The words of a block; markup inside it has no meaning here and is refused, not dropped. */
function templateOf(node: Nodes, where: string): string {
  if ('children' in node) {
    const odd = node.children.find(({ type }) => type !== 'text');
    if (odd !== undefined) throw new Error(`${where} no place for ${odd.type} inside text`);
  }
  return plainText(node).replaceAll('\n', ' ');
}
