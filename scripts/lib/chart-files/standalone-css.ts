/** The colours of a drawing that stands alone: the site's own, with every variable resolved. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Colour } from '../../../src/core/figure.ts';
import { colours } from '../../../src/core/figure.ts';
import { root } from '../paths.ts';

const styles = (name: string) => readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8');

const known = new Map<Colour, ReadonlyMap<string, string>>();

function tokensOf(colour: Colour): ReadonlyMap<string, string> {
  const tokens = known.get(colour) ?? readTokens(colour);
  known.set(colour, tokens);
  return tokens;
}

/** Custom properties of tokens.css as they are inside a chapter of a colour, by day. */
function readTokens(colour: Colour): ReadonlyMap<string, string> {
  const css = styles('tokens').replaceAll(/\/\*.*?\*\//gsu, '');
  const values = new Map<string, string>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    const names = selectors.split(',').map((one) => one.trim());
    if (!names.includes(':root') && !names.includes(`.${colour}`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)) {
      values.set(name, value.trim());
    }
  }
  return values;
}

/** A colour by its name, without the dashes. @throws Error for a name that tokens.css does not have */
export function colorOf(name: string, colour: Colour): string {
  const tokens = tokensOf(colour);
  let value = tokens.get(`--${name}`);
  for (let turn = 0; value?.startsWith('var(') && turn < 8; turn += 1) {
    value = tokens.get(value.slice(4, -1));
  }
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}

/** Marks in another chapter's colours; tones of their own, which follow, outweigh them. */
function ofChapters(): string[] {
  return colours.flatMap((colour) => [
    `.s.${colour}{stroke:${colorOf('mark', colour)}}.f.${colour}{fill:${colorOf('mark', colour)}}`,
    `.s.tint.${colour}{stroke:${colorOf('tint', colour)}}.f.tint.${colour}{fill:${colorOf('tint', colour)}}`,
  ]);
}

/** The rules of chart.css for marks, and those of outlined text. */
export function standaloneCss(colour: Colour): string {
  const marks = [...styles('chart').matchAll(/^\.chart (\.[sf][^{]*)\{([^}]*)\}/gmu)]
    .filter(([, selector = '']) => !selector.includes(','))
    .map(
      ([, selector = '', body = '']) =>
        `${selector.trim().replaceAll('.chart ', '')}{${body.replaceAll(/\s+/gu, '')}}`,
    );
  const grouped = '.s.line,.s.dashed,.s.dotted{stroke:var(--ink);}';
  const text =
    '.i{fill:var(--ink)}.q{fill:var(--quiet)}.m{fill:var(--mark-text)}.k{fill:var(--void)}';
  return [...ofChapters(), ...marks, grouped, text]
    .join('')
    .replaceAll(/var\(--([\w-]+)\)/gu, (_, name: string) => colorOf(name, colour));
}
