/** How often properties are tried, and on which cases. */

import type { Parameters } from 'fast-check';

const { FC_RUNS = '1', FC_SEED = '20231220' } = process.env;

/**
 * Settings of one property. The seed is fixed, so that every run tries the same cases and a failure
 * is never a surprise to somebody else. To look for more: `FC_RUNS=50 npm run test:unit -- property` tries
 * fifty times as many, and FC_SEED=1 (or any other number) other ones.
 * @param numRuns as many as a test run has time for
 */
export function tries(numRuns: number): Parameters<unknown> {
  return { numRuns: Math.ceil(numRuns * Number(FC_RUNS)), seed: Number(FC_SEED) };
}
