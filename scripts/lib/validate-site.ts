import { figuresInText } from '../../src/charts/kit/chart.ts';
import { checkChart } from '../../src/charts/kit/check.ts';
import { charts } from '../../src/charts/registry.ts';
import { checkProse, figuresInProse } from '../../src/content/check.ts';
import type { Issue } from '../../src/core/issue.ts';
import type { DataInput } from '../../src/edition/checks/input.ts';
import type { Names } from '../../src/edition/checks/texts.ts';
import type { Edition } from '../../src/edition/edition.ts';

/** What a check of something made from the data is given. */
export interface Subject {
  readonly input: DataInput;
  /** What texts may name; to be had whatever is wrong with the data. */
  readonly names: Names;
  /** The whole model; `null` when something is wrong with the data. */
  readonly edition: Edition | null;
}

/** Finds what is wrong with charts or prose. Files are named from the project's root. */
export type SiteCheck = (subject: Subject) => readonly Issue[];

/** What is made of the data, and has to be right together with it. */
export interface Site {
  readonly checks: readonly SiteCheck[];
  /** Ids of the figures that charts and prose name; `null` lets figures be unused. */
  readonly usedFigures: (() => Iterable<string>) | null;
}

/** A data folder by itself, without charts and prose. */
export const noSite: Site = { checks: [], usedFigures: null };

/** This project's charts and prose: the place where their checks are plugged in. */
export const ownSite: Site = {
  checks: [
    ({ edition, names }) => charts.flatMap((chart) => checkChart(chart, edition, names)),
    ({ names }) =>
      checkProse(
        names,
        charts.map(({ id }) => id),
      ),
  ],
  usedFigures: () => [
    ...charts.flatMap((chart) => [...chart.figures, ...figuresInText(chart)]),
    ...figuresInProse(),
  ],
};
