/** The six counters: what each says, and its marks. */

import { cells, dots, drawable, gables, unknown } from '../kit/marks.ts';
import type { Node } from '../kit/scene.ts';
import type { Label } from './labels.ts';

export interface LandProjects {
  /** Area reclaimed, in cells of land. */
  readonly area: number;
  readonly plots: number;
  readonly surveyed: number;
  readonly evidenced: number;
  readonly households: number;
  readonly people: number;
}

export interface Counter {
  readonly number: Label;
  readonly note?: Label;
  marks(x: number, y: number): Node[];
}

/**
 * Two counters of each group, in the order of the groups.
 * @param scale how much larger than on a phone
 */
export function countersOf(model: LandProjects, scale: number): readonly Counter[] {
  const grid = (columns: number, pitch: number, size: number) => ({
    columns,
    pitch: pitch * scale,
    size: size * scale,
  });
  /** Projects are things, not land: pale cells in an outline. */
  const projects = (count: number, figure: string) => (x: number, y: number) =>
    cells({
      ...{ ...grid(5, 28, 23), x, y, count, figure },
      tone: 'solid',
      outline: 1.8,
      inside: 'tint',
    });
  return [
    {
      number: 'area',
      note: 'areaNote',
      marks: (x, y) =>
        cells({
          ...{ ...grid(Math.ceil(model.area), 58, 51), x, y, count: model.area },
          tone: 'solid',
          figure: 'reclaimed-area',
        }),
    },
    {
      number: 'plots',
      note: 'plotsNote',
      // Empty, and none as large as a cell of land: how large each is nobody says.
      marks: (x, y) =>
        Array.from({ length: drawable(model.plots, 'reclaimed-plots') }, (_, index) =>
          unknown(x + 1 + index * 47 * scale, y + 1, 38 * scale, 38 * scale, 'reclaimed-plots'),
        ),
    },
    {
      number: 'surveyed',
      note: 'surveyedNote',
      marks: projects(model.surveyed, 'farmland-surveyed'),
    },
    {
      number: 'evidenced',
      note: 'evidencedNote',
      marks: projects(model.evidenced, 'farmland-evidenced'),
    },
    {
      number: 'households',
      marks: (x, y) => [
        gables({
          ...{ x, y, columns: 6, count: model.households },
          pitch: [26 * scale, 30 * scale],
          size: [21 * scale, 23 * scale],
          tone: 'solid',
          figure: 'ludong-households',
        }),
      ],
    },
    {
      number: 'people',
      marks: (x, y) =>
        dots({
          ...{ ...grid(10, 13.8, 10.6), x, y, count: model.people },
          tone: 'solid',
          figure: 'ludong-people',
        }),
    },
  ];
}
