/** Whether what the docs point to is there: files, headings, paths of the project. */

import { existsSync, globSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Doc, Fault } from './markdown.ts';
import { faultAt } from './markdown.ts';

/** Links inside the project that lead nowhere. */
export function checkLinks(docs: readonly Doc[], root: string): Fault[] {
  const byFile = new Map(docs.map((doc) => [doc.file, doc]));
  return docs.flatMap((doc) =>
    doc.links.flatMap(({ text, line }) => {
      if (/^[a-z]+:/u.test(text)) return [];
      const [path = '', anchor] = text.split('#');
      const file = path === '' ? doc.file : posix.join(posix.dirname(doc.file), decodeURI(path));
      if (path.startsWith('/') || file.startsWith('..') || !existsSync(join(root, file))) {
        return faultAt(
          doc.file,
          line,
          `links to ${text}, but there is no ${file}. Name it as it stands from ${doc.file}.`,
        );
      }
      const anchors = byFile.get(file)?.anchors;
      if (anchor === undefined || anchors === undefined || anchors.has(anchor)) return [];
      const known = [...anchors].map((one) => `#${one}`).join(', ');
      return faultAt(
        doc.file,
        line,
        `links to ${text}, but no heading of ${file} makes #${anchor}. There are ${known}.`,
      );
    }),
  );
}

/** Made by commands, so there or not. */
const made = new Set(['dist', '.cache', 'node_modules', 'test-results']);

/**
 * Code that looks like a path of the project, with nothing at it. Addresses of the site begin with a
 * slash, `<id>` and `*` stand for any name, `{zh,en}` for each.
 */
export function checkPaths(docs: readonly Doc[], root: string): Fault[] {
  const folders = new Set(
    readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !made.has(entry.name))
      .map(({ name }) => name),
  );
  const isPath = (text: string) =>
    /^[^\s/]+\/\S*$/u.test(text) && folders.has(text.split('/', 1)[0] ?? '');
  return docs.flatMap(({ file, codes }) =>
    codes
      .filter(({ text }) => isPath(text) && !isThere(text, root))
      .map(({ text, line }) =>
        faultAt(
          file,
          line,
          `names ${text}, but there is nothing there. Has it moved? An address of the site begins with a slash.`,
        ),
      ),
  );
}

const isThere = (path: string, root: string): boolean =>
  existsSync(join(root, path)) ||
  globSync(path.replaceAll(/<[^>]*>/gu, '*').replace(/\/$/u, ''), { cwd: root }).length > 0;
