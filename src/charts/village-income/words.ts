/** The words of the two piles: what each is, how much, and what share. */

import { clauseComma } from '../../i18n/clauses.ts';
import { sizes } from '../kit/labels.ts';
import { line } from '../kit/marks.ts';
import { latinShare } from '../kit/measure.ts';
import type { Node } from '../kit/scene.ts';
import type { IncomeFrame, Plan } from './layout.ts';
import { side } from './pile.ts';

/** Size of the two shares, the finding. */
const pull = 30;

interface Words {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** The names of the villages under their squares, the rules over the piles. */
function names({ x, earnedEnd, restX, pitch, rule, bottom }: Plan, frame: IncomeFrame): Node[] {
  const { type, labels, width, locale } = frame;
  const y = bottom + 19;
  const second = x + (side + 1) * pitch;
  const first = type.width(labels.firstVillage) / (locale === 'en' ? latinShare : 1);
  return [
    line([x, rule, earnedEnd, rule]),
    line([restX, rule, width, rule]),
    ...type.label(labels.firstVillage, { x, y }),
    // From the far edge where the names are as wide as their squares: they may not touch.
    ...(x + first + 6 < second
      ? type.label(labels.secondVillage, { x: second, y })
      : type.label(labels.secondVillage, { x: second + side * pitch, y, anchor: 'end' })),
  ];
}

/** Heads in a row like those of a table; the parts of the first pile are labelled at its left. */
export function wideWords(plan: Plan, top: number, frame: IncomeFrame): Words {
  const { x, restX, pitch, bottom, rule } = plan;
  const { type, labels, locale } = frame;
  const [upper, lower] = [rule - 36, rule - 12];
  const beside = x + type.width(labels.share, { numberSize: pull }) + 12;
  const villages = bottom - side * pitch;
  const column = x - 18;
  const leader = (y: number, template: string, numberSize?: number) => {
    const words = type.width(template, numberSize === undefined ? {} : { numberSize });
    const from = words / (locale === 'en' ? latinShare : 1) + 8;
    return from > column ? [] : [line([from, y, x - 5, y])];
  };
  return {
    bottom: bottom + 19,
    nodes: [
      ...names(plan, frame),
      line([0, rule, column, rule]),
      ...type.label(labels.totalName, { x: 0, y: upper }),
      ...type.label(labels.total, { x: 0, y: lower }),
      ...type.label(labels.share, { x, y: lower, numberSize: pull }),
      ...type.label(labels.operatingName, { x: beside, y: upper }),
      ...type.label(labels.operating, { x: beside, y: lower }),
      ...type.label(labels.restName, { x: restX, y: upper }),
      ...type.label(labels.rest, { x: restX, y: lower }),
      ...type.label(labels.othersName, { x: 0, y: top + 16 }),
      ...leader(top + 11, labels.othersName),
      ...type.label(labels.othersSum, { x: 0, y: top + 38 }),
      ...type.label(labels.villagesShare, { x: 0, y: villages + 28, numberSize: pull }),
      ...leader(villages + 18, labels.villagesShare, pull),
      ...type.label(labels.villagesWho, { x: 0, y: villages + 52 }),
      ...type.label(labels.villagesSum + clauseComma[locale], { x: 0, y: villages + 75 }),
      ...type.label(labels.villagesEach, { x: 0, y: villages + 97 }),
    ],
  };
}

/** The total over both piles, on a phone. */
export function narrowTotal({ type, labels, width }: IncomeFrame): Node[] {
  return [
    ...type.label(labels.totalName, { x: 0, y: 18 }),
    ...type.label(labels.total, { x: width, y: 18, anchor: 'end', numberSize: 24 }),
    line([0, 28, width, 28]),
  ];
}

/** Everything above or under its pile. */
export function narrowWords(plan: Plan, frame: IncomeFrame): Words {
  const { x, restX, bottom, rule } = plan;
  const { type, labels, width, locale } = frame;
  const [upper, lower] = [rule - 32, rule - 11];
  const foot = bottom + 46;
  const beside = type.width(labels.villagesShare, { numberSize: pull }) + 12;
  const sum = labels.villagesSum + clauseComma[locale];
  const both = sum + labels.villagesEach;
  const oneLine = beside + type.width(both) <= width;
  return {
    bottom: foot + (oneLine ? 26 : 48),
    nodes: [
      ...names(plan, frame),
      ...type.label(labels.share, { x, y: upper - 22, numberSize: pull }),
      ...type.label(labels.operatingName, { x, y: upper }),
      ...type.label(labels.operating, { x, y: lower }),
      ...type.label(labels.restName, { x: restX, y: upper }),
      ...type.label(labels.rest, { x: restX, y: lower }),
      ...type.label(labels.others, { x, y: rule + 20, numberSize: sizes.label }),
      ...type.label(labels.villagesShare, { x: 0, y: foot + 10, numberSize: pull }),
      ...type.label(labels.villagesWho, { x: beside, y: foot }),
      ...type.label(oneLine ? both : sum, { x: beside, y: foot + 22 }),
      ...(oneLine ? [] : type.label(labels.villagesEach, { x: beside, y: foot + 44 })),
    ],
  };
}
