/** The divisions that are tried. */

import type { PointMark } from '../kit/plot.ts';
import type { Label } from './labels.ts';
import type { Model, Quotient } from './model.ts';

/** Which label of a pair: the division or what it comes to. */
type Name = 'Fit' | 'Above' | 'Below' | 'HouseholdAbove' | 'HouseholdBelow';

export interface Candidate extends Quotient {
  readonly name: Name;
  readonly fits: boolean;
}

export interface Row {
  readonly mark: PointMark;
  readonly title: Label;
  readonly y: number;
  readonly candidates: readonly Candidate[];
}

/** What is tried by people and by households; the largest base comes first, as on the line. */
export function rowsOf(
  { people, byHousehold, band: [low, high] }: Model,
  [first, second]: readonly [number, number],
): Row[] {
  const tried = (name: Name, quotient: Quotient): Candidate => ({
    ...quotient,
    name,
    // Half is rounded up, so that the upper end already prints as the next number.
    fits: low <= quotient.value && quotient.value < high,
  });
  return [
    {
      mark: 'dot',
      title: 'byPeople',
      y: first,
      candidates: [
        tried('Above', people.above),
        tried('Fit', people.fit),
        tried('Below', people.below),
      ],
    },
    {
      mark: 'gable',
      title: 'byHouseholds',
      y: second,
      candidates: [
        tried('HouseholdAbove', byHousehold.above),
        tried('HouseholdBelow', byHousehold.below),
      ],
    },
  ];
}
