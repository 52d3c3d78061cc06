import type { Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import type { Links } from '../i18n/links.ts';

/** What a component needs to say numbers and to lead on: the data, a language, where it stands. */
export interface Binding {
  edition: Edition;
  locale: Locale;
  links: Links;
}
