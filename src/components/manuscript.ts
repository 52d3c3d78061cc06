/** A chapter's own words on manuscript paper: one character a cell, figures lit. */

import type { Edition } from '../edition/edition.ts';
import { escapeHtml } from '../i18n/bind.ts';

/**
 * Half-width characters get a cell of their own by their full-width twins (Unicode, Halfwidth and
 * Fullwidth Forms: U+FF01–FF5E are U+0021–7E moved by 0xFEE0). Curly quotation marks have no twin
 * and no certain width, so they are boxed. The text is decoration here; the report itself is
 * elsewhere, byte for byte.
 */
function toCells(text: string): string {
  return escapeHtml(
    text
      .replace(/\s+/gu, '')
      .replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  ).replace(/[“”]/gu, '<i>$&</i>');
}

/** A stretch of the report as HTML for the manuscript grid. */
export function manuscript(edition: Edition, start: number, end: number): string {
  const { report, printed } = edition;
  let html = '';
  let at = start;
  for (const figure of printed.filter((one) => one.start >= start && one.end <= end)) {
    html += `${toCells(report.slice(at, figure.start))}<mark>${toCells(report.slice(figure.start, figure.end))}</mark>`;
    at = figure.end;
  }
  return html + toCells(report.slice(at, end));
}
