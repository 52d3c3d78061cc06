/** Headlines in phrases: a Chinese headline breaks only after a clause, never inside one. */

import type { Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { bindInline } from '../i18n/bind.ts';
import { clausesOf } from '../i18n/clauses.ts';

/** A headline as HTML, each clause in a box of its own (`.phrase`, see base.css). */
export function headline(template: string, locale: Locale, edition: Edition): string {
  if (locale === 'en') return bindInline(template, locale, edition);
  return clausesOf(template)
    .map((clause) => `<span class="phrase">${bindInline(clause, locale, edition)}</span>`)
    .join('');
}
