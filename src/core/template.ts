/**
 * Text whose numbers come from the data. Everything in braces is bound:
 *
 *   {signed-farmland}            a figure: qualifier, value and unit in the reader's language
 *   {signed-farmland:value}      a style of it, see {@link styles}
 *   {#figures-farming}           a count of the data itself, see edition/counts.ts
 *   {“2000余吨”}                 words of the report, verbatim
 *   {term:mu|亩}                 a glossary term and the words that carry it
 *   {own:两个}                   a number word that counts what the sentence itself names, or that
 *                                is part of a name: “{own:two} different lists”; never digits
 *
 * A digit outside braces is a number typed into prose, and an error.
 */

import { BilingualError } from './bilingual-error.ts';

export const styles = [
  'full',
  'number',
  'Number',
  'value',
  'sign',
  'bare',
  'words',
  'Words',
  'fraction',
] as const;
/**
 * `full`: qualifier, value, unit (the default) · `number`, `Number`: the same without the unit (at
 * least 240, At least 240) · `value`: the number alone, ≥ or ≤ before a bound ·
 * `sign`: the same with its unit · `bare`: value and unit without qualifier, refused for bounds ·
 * `words`, `Words`: the number in words (八十, eighty, Eighty) · `fraction`: 三分之一, a third.
 */
export type Style = (typeof styles)[number];

export type Segment =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'figure'; readonly id: string; readonly style: Style }
  | { readonly type: 'count'; readonly id: string; readonly style: Style }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'own'; readonly text: string }
  | { readonly type: 'term'; readonly id: string; readonly text: string };

/** A brace that cannot be read. */
export class TemplateError extends BilingualError {
  override readonly name = 'TemplateError';
}

const reference = /^(#?)([a-z][a-z0-9-]*)(?::([A-Za-z]+))?$/u;
const term = /^term:([a-z][a-z0-9-]*)\|(.+)$/u;
const quote = /^“(.+)”$/u;
const own = /^own:([^\p{Nd}\p{No}]+)$/u;

/** Splits a text into what is typed and what is bound. @throws TemplateError */
export function parseTemplate(source: string): Segment[] {
  const segments: Segment[] = [];
  let rest = source;
  while (rest !== '') {
    const open = rest.indexOf('{');
    const text = open === -1 ? rest : rest.slice(0, open);
    if (text.includes('}')) throw unpaired('}', '{');
    if (text !== '') segments.push({ type: 'text', text });
    if (open === -1) break;
    const close = rest.indexOf('}', open);
    if (close === -1) throw unpaired('{', '}');
    segments.push(parseBrace(rest.slice(open + 1, close)));
    rest = rest.slice(close + 1);
  }
  return segments;
}

const unpaired = (brace: string, other: string): TemplateError =>
  new TemplateError({ zh: `“${brace}”没有配对的“${other}”`, en: `“${brace}” without “${other}”` });

function parseBrace(inside: string): Segment {
  const words = quote.exec(inside)?.[1];
  if (words !== undefined) return { type: 'quote', text: words };
  const ownWords = own.exec(inside)?.[1];
  if (ownWords !== undefined) return { type: 'own', text: ownWords };
  const [, termId, termText] = term.exec(inside) ?? [];
  if (termId !== undefined && termText !== undefined) {
    return { type: 'term', id: termId, text: termText };
  }
  const [, hash, id, styleName = 'full'] = reference.exec(inside) ?? [];
  const style = styles.find((known) => known === styleName);
  if (id === undefined || style === undefined) {
    const forms = '{id}, {id:style}, {#count}, {“quote”}, {own:words}, {term:id|words}';
    throw new TemplateError({
      zh: `“{${inside}}”不是以下任何一种：${forms}`,
      en: `“{${inside}}” is none of ${forms}`,
    });
  }
  return { type: hash === '#' ? 'count' : 'figure', id, style };
}

/** The ids of the figures a text names, each once, in order. @throws TemplateError */
export function figuresIn(source: string): string[] {
  return [
    ...new Set(
      parseTemplate(source).flatMap((segment) => (segment.type === 'figure' ? [segment.id] : [])),
    ),
  ];
}
