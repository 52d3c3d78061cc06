/** A line of the report as HTML: its own words, byte for byte, its numerals as links. */

import type { Piece, ReportLine } from '../edition/annotated.ts';
import { escapeHtml } from '../i18n/bind.ts';

/**
 * Figures carry the anchors that the whole site leads to, and lead to what is said of them; numerals
 * that are not counted lead to the reason why.
 */
export function annotatedText({ pieces }: ReportLine): string {
  return pieces.map(pieceHtml).join('');
}

function pieceHtml(piece: Piece): string {
  const text = escapeHtml(piece.text);
  switch (piece.type) {
    case 'text':
      return text;
    case 'figure':
      return `<a class="lit" id="${piece.figure.id}" href="#use-${piece.figure.id}">${text}</a>`;
    case 'non-figure':
      return `<a class="uncounted" href="#not-${piece.nonFigure.id}">${text}</a>`;
  }
}
