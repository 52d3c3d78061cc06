/** Lines that break between clauses, as people break what is short: `target,` and `to apply for`. */

import { clausesOf } from '../../i18n/clauses.ts';
import type { LabelOptions, Typesetter } from './labels.ts';
import type { TextNode } from './scene.ts';

/** A template in lines of as many clauses as fit. A clause too long for a line is one all the same. */
export function clauseLines(template: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const clause of clausesOf(template)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + clause)) lines[lines.length - 1] = last + clause;
    else lines.push(clause);
  }
  return lines;
}

/** A label of a few words, broken between its clauses where they do not fit on one line. */
export function clauseLabel(
  type: Typesetter,
  template: string,
  options: LabelOptions & { readonly maxWidth: number },
): TextNode[] {
  const nodes: TextNode[] = [];
  const leading = 21;
  for (const words of clauseLines(
    template,
    (line) => type.width(line, options) <= options.maxWidth,
  )) {
    nodes.push(...type.label(words, { ...options, y: options.y + nodes.length * leading }));
  }
  return nodes;
}
