/** The colours of a drawing that stands alone: the site's own, with every variable resolved. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chapter } from '../../../src/core/figure.ts';
import { root } from '../paths.ts';

const styles = (name: string) => readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8');

const known = new Map<Chapter, ReadonlyMap<string, string>>();

function tokensOf(chapter: Chapter): ReadonlyMap<string, string> {
  const tokens = known.get(chapter) ?? readTokens(chapter);
  known.set(chapter, tokens);
  return tokens;
}

/** Custom properties of tokens.css as they are inside a chapter, by day. */
function readTokens(chapter: Chapter): ReadonlyMap<string, string> {
  const css = styles('tokens').replaceAll(/\/\*.*?\*\//gsu, '');
  const values = new Map<string, string>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    const names = selectors.split(',').map((one) => one.trim());
    if (!names.includes(':root') && !names.includes(`.${chapter}`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)) {
      values.set(name, value.trim());
    }
  }
  return values;
}

/** A colour by its name, without the dashes. @throws Error for a name that tokens.css does not have */
export function colorOf(name: string, chapter: Chapter): string {
  const tokens = tokensOf(chapter);
  let value = tokens.get(`--${name}`);
  for (let turn = 0; value?.startsWith('var(') && turn < 8; turn += 1) {
    value = tokens.get(value.slice(4, -1));
  }
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}

/** The rules of chart.css for marks, and those of outlined text. */
export function standaloneCss(chapter: Chapter): string {
  const marks = [...styles('chart').matchAll(/^\.chart (\.[sf][^{]*)\{([^}]*)\}/gmu)]
    .filter(([, selector = '']) => !selector.includes(','))
    .map(
      ([, selector = '', body = '']) =>
        `${selector.trim().replaceAll('.chart ', '')}{${body.replaceAll(/\s+/gu, '')}}`,
    );
  const grouped = '.s.line,.s.dashed,.s.dotted{stroke:var(--ink);}';
  const text =
    '.i{fill:var(--ink)}.q{fill:var(--quiet)}.m{fill:var(--mark-text)}.k{fill:var(--void)}';
  return [...marks, grouped, text]
    .join('')
    .replaceAll(/var\(--([\w-]+)\)/gu, (_, name: string) => colorOf(name, chapter));
}
