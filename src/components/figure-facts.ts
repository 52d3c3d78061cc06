/** What is to be known of a figure's value at a glance: its period, that it is a target or a bound. */

import type { Figure, Locale } from '../core/figure.ts';
import { isPrinted } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { periodName } from '../edition/periods.ts';
import { bindInline } from '../i18n/bind.ts';
import { kindNames, qualifierNames } from '../i18n/ui.ts';

/** As HTML, one fact each. */
export function figureFacts(figure: Figure, locale: Locale, edition: Edition): string[] {
  return [
    isPrinted(figure)
      ? bindInline(periodName(figure.period, edition.meta)[locale], locale, edition)
      : kindNames[locale][figure.kind],
    figure.kind === 'target' ? kindNames[locale].target : '',
    figure.qualifier === 'exact' ? '' : qualifierNames[locale][figure.qualifier],
  ].filter((part) => part !== '');
}
