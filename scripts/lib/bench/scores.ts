import type { Locale } from '../../../src/core/figure.ts';
import { lighthouseBudget } from '../budgets.ts';
import { median } from '../statistics.ts';
import { textTable } from '../text-table.ts';
import type { PageKind } from './kinds.ts';

/** Lighthouse's categories, by its own names. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** An audit that took points or tells by what they were lost, and what it points at. */
export interface Fault {
  readonly category: Category;
  readonly id: string;
  readonly title: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly value: string;
  readonly named: readonly string[];
}

/** One run on one page. */
export interface Audited {
  readonly scores: Readonly<Record<Category, number>>;
  readonly faults: readonly Fault[];
}

export interface LighthouseResult {
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly address: string;
  readonly runs: readonly Audited[];
}

/** The median of each category by itself. */
export function medianScores({ runs }: LighthouseResult): Record<Category, number> {
  const of = (category: Category) => median(runs.map(({ scores }) => scores[category]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
  };
}

/**
 * What a page is held to. Frames ask search engines to leave them out, for a chart's own page is what
 * is to be found, and fetch nothing, not even robots.txt: Lighthouse counts both as faults of SEO.
 */
export const heldTo = (kind: PageKind): readonly Category[] =>
  categories.filter((category) => kind !== 'embed' || category !== 'seo');

/** The audits that took points in most runs, of the categories whose median is below the budget. */
export function lastingFaults(result: LighthouseResult): Fault[] {
  const scores = medianScores(result);
  const held = heldTo(result.kind);
  const found = new Map<string, Fault[]>();
  for (const fault of result.runs.flatMap(({ faults }) => faults)) {
    if (scores[fault.category] >= lighthouseBudget || !held.includes(fault.category)) continue;
    found.set(fault.id, [...(found.get(fault.id) ?? []), fault]);
  }
  return [...found.values()].flatMap((faults) =>
    faults.length > result.runs.length / 2 ? faults.slice(0, 1) : [],
  );
}

/** As people write the four: `100 · 100 · 100 · 100`. */
export const scoresInWords = (scores: Readonly<Record<Category, number>>): string =>
  categories.map((category) => scores[category]).join(' · ');

/** An audit may point at every mark of a drawing: the first few tell what is meant. */
const mostNamed = 5;

/** The results as lines for people: all scores, then what took points, for those who mend it. */
export function describeScores(results: readonly LighthouseResult[]): string[] {
  const rows = results.map((result) => {
    const scores = medianScores(result);
    return [`/${result.address}`, ...categories.map((category) => String(scores[category]))];
  });
  const faults = results.flatMap((result) => {
    const lasting = lastingFaults(result);
    return lasting.length === 0
      ? []
      : [
          `/${result.address}: ${scoresInWords(medianScores(result))}`,
          ...lasting.flatMap(faultLines),
        ];
  });
  return [
    `Lighthouse for phones, medians of ${results[0]?.runs.length ?? 0} runs`,
    ...textTable([['page', ...categories], ...rows]),
    ...(faults.length === 0 ? ['All full.'] : ['What took points:', ...faults]),
  ];
}

function faultLines({ category, id, title, score, value, named }: Fault): string[] {
  const more = named.length - mostNamed;
  return [
    `  ${category}, ${id} (${score}): ${title}${value === '' ? '' : `; ${value}`}`,
    ...named.slice(0, mostNamed).map((name) => `    ${name}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}
