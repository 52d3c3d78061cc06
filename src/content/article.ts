/**
 * A page of plain text beside the story: Markdown, one file a language. A `#` heading and a paragraph
 * open the page; `## Heading (anchor)` begins a section, and `{part:id}` on a line of its own is the
 * place of a piece that the page makes from the data. Numbers by id, as everywhere.
 */

import type { Locale } from '../core/figure.ts';
import { prosePath } from '../edition/read.ts';
import { ProseError, readBlocks, templateOf } from './prose.ts';

export type ArticleBlock =
  | { readonly type: 'paragraph'; readonly template: string; readonly line: number }
  | { readonly type: 'part'; readonly id: string; readonly line: number };

interface ArticleSection {
  /** Its anchor, the same in both languages. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ArticleBlock[];
  readonly line: number;
}

export interface Article {
  /** Its path, for messages. */
  readonly file: string;
  readonly heading: string;
  /** The one paragraph under the heading. */
  readonly lede: string;
  readonly sections: readonly ArticleSection[];
}

/** The articles there are. */
export const articles = ['about'] as const;
export type ArticleId = (typeof articles)[number];

/** The parts that a page can make (components/ArticlePart.astro). */
export const articleParts = [
  'qualifiers',
  'formulas',
  'notes',
  'terms',
  'files',
  'changes',
  'citations',
  'licence',
] as const;

const anchored = /^(.*\S) \(([a-z-]+)\)$/u;
const part = /^\{part:([a-z-]+)\}$/u;

/** Reads an article. @throws ProseError */
export function readArticle(id: ArticleId, locale: Locale): Article {
  const file = prosePath(id, locale);
  let [heading, lede] = ['', ''];
  const sections: (ArticleSection & { blocks: ArticleBlock[] })[] = [];
  for (const node of readBlocks(file)) {
    const line = node.position?.start.line ?? 0;
    const template = templateOf(node, file, line);
    const id = part.exec(template)?.[1];
    if (node.type === 'heading' && node.depth === 1 && heading === '') heading = template;
    else if (node.type === 'heading' && node.depth === 2) {
      const [, words, anchor] = anchored.exec(template) ?? [];
      if (words === undefined || anchor === undefined) {
        throw new ProseError(file, line, `${template} without (anchor)`);
      }
      sections.push({ id: anchor, heading: words, blocks: [], line });
    } else if (node.type !== 'paragraph') throw new ProseError(file, line, node.type);
    else if (lede === '' && sections.length === 0) lede = template;
    else {
      const section = sections.at(-1);
      if (section === undefined) throw new ProseError(file, line, 'a second paragraph before ##');
      section.blocks.push(
        id === undefined ? { type: 'paragraph', template, line } : { type: 'part', id, line },
      );
    }
  }
  if (heading === '' || lede === '')
    throw new ProseError(file, 1, 'no # heading, or none under it');
  return { file, heading, lede, sections };
}

/** All its texts, for checks. */
export function articleTexts({ heading, lede, sections }: Article) {
  return [
    { template: heading, line: 1 },
    { template: lede, line: 1 },
    ...sections.flatMap(({ heading: template, line, blocks }) => [
      { template, line },
      ...blocks.filter((block) => block.type === 'paragraph'),
    ]),
  ];
}
