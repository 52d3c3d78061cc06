/** What stands in a tab, a search result, a card: the finding first, the site's name where it fits. */

import type { Locale } from '../core/figure.ts';

/** As much as search engines show of a title, in Latin letters; a Han character counts as two. */
const fits = 70;

/** The title of a page. @param finding its headline, as plain text */
export function pageTitle(finding: string, siteName: string, locale: Locale): string {
  const whole = `${finding}${locale === 'zh' ? '｜' : ' | '}${siteName}`;
  const length = [...whole].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  return length <= fits ? whole : finding;
}
