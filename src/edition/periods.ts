/** The times that figures speak of, with their names as phrases; years are bound like any number. */

import type { Bilingual, Period } from '../core/figure.ts';
import type { EditionMeta } from './tables.ts';

/** The period of what is promised: `2023-plan`. */
export const planPeriod = ({ planYear }: Pick<EditionMeta, 'planYear'>): Period =>
  `${planYear}-plan`;

/**
 * All periods by id, in a fixed order: the year of the report (stated, or that of the sentence around
 * it); `cumulative` is 累计, whose start is not stated; those that only this report has; the plan.
 */
export function periodsOf(meta: EditionMeta): ReadonlyMap<Period, Bilingual> {
  return new Map([
    [String(meta.reportYear), { zh: '{#report-year}年', en: '{#report-year}' }],
    ['cumulative', { zh: '累计，起点没写', en: 'cumulative, start not stated' }],
    ...meta.periods.map(({ id, label }): [Period, Bilingual] => [id, label]),
    [planPeriod(meta), { zh: '{#plan-year}年计划', en: 'plan for {#plan-year}' }],
  ]);
}

/** The name of a period, as a template. @throws RangeError for one that the edition does not have */
export function periodName(period: Period, meta: EditionMeta): Bilingual {
  const name = periodsOf(meta).get(period);
  if (name === undefined) throw new RangeError(`no period ${period}`);
  return name;
}
