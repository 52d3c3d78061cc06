/** Fills templates (core/template.ts) with the edition's numbers: as plain text and as HTML. */

import type { Bilingual, Locale } from '../core/figure.ts';
import type { Segment } from '../core/template.ts';
import { parseTemplate } from '../core/template.ts';
import type { Edition } from '../edition/edition.ts';
import { formatCount, formatFigure } from './format.ts';

/** Where the links of bound text lead. */
export interface Targets {
  figure(id: string): string;
  term(id: string): string;
}

/** Escapes text for use in HTML and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The words of one segment. @throws RangeError for an id that the edition does not have */
function words(segment: Segment, locale: Locale, edition: Edition): string {
  switch (segment.type) {
    case 'figure':
      return formatFigure(edition.figure(segment.id), locale, segment.style);
    case 'count': {
      const value = edition.counts.get(segment.id);
      if (value === undefined) throw new RangeError(`no count ${segment.id}`);
      return formatCount(segment.id, value, locale, segment.style);
    }
    case 'quote':
      return `“${segment.text}”`;
    case 'text':
    case 'own':
    case 'term':
      return segment.text;
  }
}

/** A template as plain text, for titles, alt texts and files. */
export function bindText(template: string, locale: Locale, edition: Edition): string {
  return parseTemplate(template)
    .map((segment) => words(segment, locale, edition))
    .join('');
}

/** The same in both languages. */
export function bindBoth({ zh, en }: Bilingual, edition: Edition): Bilingual {
  return { zh: bindText(zh, 'zh', edition), en: bindText(en, 'en', edition) };
}

/**
 * A template as HTML. Bound numbers carry their id in `data-figure` or `data-count`, words of the
 * report stand in `<q data-quote>`: what is left outside is free of numbers, and checked to be.
 */
export function bindHtml(
  template: string,
  locale: Locale,
  edition: Edition,
  targets: Targets,
): string {
  return parseTemplate(template)
    .map((segment) => segmentHtml(segment, escapeHtml(words(segment, locale, edition)), targets))
    .join('');
}

function segmentHtml(segment: Segment, text: string, targets: Targets): string {
  switch (segment.type) {
    case 'figure':
      return `<a class="fig" data-figure="${segment.id}" href="${targets.figure(segment.id)}">${text}</a>`;
    case 'count':
      return `<span data-count="${segment.id}">${text}</span>`;
    case 'quote':
      return `<q data-quote lang="zh-CN">${text}</q>`;
    case 'term':
      return `<a class="term" href="${targets.term(segment.id)}">${text}</a>`;
    case 'own':
      return `<span data-own>${text}</span>`;
    case 'text':
      return text;
  }
}

/** The same without links, for headings and for text inside links. */
export function bindInline(template: string, locale: Locale, edition: Edition): string {
  return bindHtml(template, locale, edition, { figure: () => '', term: () => '' })
    .replace(/<a class="fig" (data-figure="[^"]*") href="">(.*?)<\/a>/gu, '<span $1>$2</span>')
    .replace(/<a class="term" href="">(.*?)<\/a>/gu, '$1');
}
