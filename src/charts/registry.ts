/**
 * The charts of this code, in the order of the story: readers go from chart to chart by it. An edition
 * has those for which it has figures and words, and those that it declares itself: see charts-of.ts.
 */

import { approvals } from './approvals/index.ts';
import { care } from './care/index.ts';
import { cleanVillages } from './clean-villages/index.ts';
import { demolition } from './demolition/index.ts';
import { dibaoRoll } from './dibao-roll/index.ts';
import { disputes } from './disputes/index.ts';
import { grainOutput } from './grain-output/index.ts';
import { insuranceGap } from './insurance-gap/index.ts';
import type { ChartDesign } from './kit/chart.ts';
import { landProjects } from './land-projects/index.ts';
import { landToScale } from './land-to-scale/index.ts';
import { lowIncome } from './low-income/index.ts';
import { petitions } from './petitions/index.ts';
import { plan2023 } from './plan-2023/index.ts';
import { railwayClearance } from './railway-clearance/index.ts';
import { relocation } from './relocation/index.ts';
import { safetyChecks } from './safety-checks/index.ts';
import { talent } from './talent/index.ts';
import { villageIncome } from './village-income/index.ts';

export const designs: readonly ChartDesign[] = [
  landToScale,
  grainOutput,
  talent,
  relocation,
  landProjects,
  railwayClearance,
  villageIncome,
  approvals,
  demolition,
  safetyChecks,
  cleanVillages,
  insuranceGap,
  lowIncome,
  dibaoRoll,
  care,
  disputes,
  petitions,
  plan2023,
];
