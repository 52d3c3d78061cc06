import type { Locale } from '../core/figure.ts';

/** Joins two clauses. */
export const clauseComma: Readonly<Record<Locale, string>> = { zh: '，', en: ', ' };

/** A headline's template in clauses: Chinese headlines break after these, never inside one. */
export function clausesOf(template: string): string[] {
  return template.split(/(?<=[，：；。])(?![^{]*\})/u).filter((clause) => clause !== '');
}
