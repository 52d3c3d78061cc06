/** An edition as it might be another time: some of its figures with other values. */

import type { Figure } from '../core/figure.ts';
import { printedInterval } from './derive.ts';
import type { Edition } from './edition.ts';

/** The edition with other figures in place of some of its own. */
export function withFigures(edition: Edition, figures: ReadonlyMap<string, Figure>): Edition {
  const of = <F extends Figure>(list: readonly F[]): F[] =>
    list.map((figure) => (figures.get(figure.id) as F | undefined) ?? figure);
  return {
    ...edition,
    printed: of(edition.printed),
    derived: of(edition.derived),
    references: of(edition.references),
    figure: (id) => figures.get(id) ?? edition.figure(id),
  };
}

/**
 * The edition with other values for some figures. None is computed anew: a case names every figure
 * that is another in it, the derived ones too.
 * @throws RangeError for a figure that there is not
 */
export function withValues(edition: Edition, values: Readonly<Record<string, number>>): Edition {
  const changed = Object.entries(values).map(([id, value]) => {
    const figure = edition.figure(id);
    const decimals = figure.unit.measured ? figure.decimals : 0;
    const interval = printedInterval(value, figure.qualifier, figure.unit.measured, decimals);
    return [
      id,
      { ...figure, value, interval, ...(figure.kind === 'derived' ? { unrounded: value } : {}) },
    ] as const;
  });
  return withFigures(edition, new Map(changed));
}
