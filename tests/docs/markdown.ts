/** What the checks of the docs ask a Markdown file for: links, anchors, code. */

import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';

/** Something that a file says, and the line that says it. */
export interface Said {
  readonly text: string;
  readonly line: number;
}

interface Fence {
  /** The word behind its opening marks; empty where there is none. */
  readonly lang: string;
  readonly line: number;
  readonly lines: readonly Said[];
}

export interface Doc {
  /** From the project's root, with `/`. */
  readonly file: string;
  /** Targets of links and pictures. */
  readonly links: readonly Said[];
  /** Code inside sentences. */
  readonly codes: readonly Said[];
  readonly fences: readonly Fence[];
  /** What `#…` can name in it, as GitHub makes it of headings. */
  readonly anchors: ReadonlySet<string>;
}

/** What the checks find: a line that names the file, what is wrong, and what to do. */
export type Fault = string;

export const faultAt = (file: string, line: number, says: string): Fault =>
  `${file}:${line}: ${says}`;

/** The project's docs; `data/content` and the example are prose of sites. */
const patterns = ['*.md', 'docs/**/*.md'];

export function readDocs(root: string): Doc[] {
  return globSync(patterns, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => readDoc(file, readFileSync(join(root, file), 'utf8')));
}

export function readDoc(file: string, markdown: string): Doc {
  const links: Said[] = [];
  const codes: Said[] = [];
  const fences: Fence[] = [];
  const headings: string[] = [];
  const visit = (node: Nodes): void => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ text: node.url, line });
    } else if (node.type === 'inlineCode') {
      codes.push({ text: node.value.replaceAll('\\|', '|'), line });
    } else if (node.type === 'code') {
      const lines = node.value.split('\n').map((text, at) => ({ text, line: line + 1 + at }));
      fences.push({ lang: node.lang ?? '', line, lines });
    } else if (node.type === 'heading') {
      headings.push(textOf(node));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown));
  return { file, links, codes, fences, anchors: new Set(anchorsOf(headings)) };
}

/** One that is there already gets a number. */
function anchorsOf(headings: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headings.map((heading) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = times.get(slug) ?? 0;
    times.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}
