/** What the site may cost its readers. They are promises: raise none to pass. */

import { isEmbed } from './site-files.ts';

const kB = 1000;

/** Bytes as a CDN sends them, fonts left out unless said. */
export const byteBudgets = {
  story: 80 * kB,
  page: 60 * kB,
  /** Of a page for frames, its fonts and all: it is one request. */
  embed: 15 * kB,
  script: 20 * kB,
  firstScreen: 14 * kB,
  fonts: 70 * kB,
} as const;

/** Scrolling through a scene on a processor slowed four times. */
export const scrollBudgets = { slowdown: 4, frameMs: 50, layoutShift: 0 } as const;

/** Of each of Lighthouse's categories, on a phone. */
export const lighthouseBudget = 100;

/** On two processors. */
export const timeBudgets = {
  buildMs: 30_000,
  validateMs: 1000,
  /** A figures.csv of so many rows. */
  long: { rows: 100_000, ms: 5000, bytes: 400_000_000 },
} as const;

/** What a page may weigh. */
export function budgetOf(address: string): number {
  if (isStory(address)) return byteBudgets.story;
  return isEmbed(address) ? byteBudgets.embed : byteBudgets.page;
}

/** The story's pages may weigh more than the others. */
export const isStory = (address: string): boolean => address === '' || address === 'en/';
