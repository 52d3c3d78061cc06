import type { LeftOut } from '../../src/charts/charts-of.ts';
import type { Issue } from '../../src/core/issue.ts';
import { sortIssues } from '../../src/core/issue.ts';
import { TemplateError } from '../../src/core/template.ts';
import type { DataInput } from '../../src/edition/checks/input.ts';
import type { Names } from '../../src/edition/checks/texts.ts';
import { namesOf } from '../../src/edition/checks/texts.ts';
import { everyFigureUsed } from '../../src/edition/checks/use.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { buildEdition } from '../../src/edition/edition.ts';
import type { ProvedFolder } from '../../src/edition/load.ts';
import { inFolder, proveFolder } from '../../src/edition/load.ts';
import { inputOf } from '../../src/edition/prove.ts';

/** What a check of something made from the data is given. */
interface Subject {
  readonly input: DataInput;
  /** What texts may name; to be had whatever is wrong with the data. */
  readonly names: Names;
  /** The whole model; `null` when something is wrong with the data. */
  readonly edition: Edition | null;
}

/** Finds what is wrong with charts or prose. Files are named from the project's root. */
type SiteCheck = (subject: Subject) => readonly Issue[];

/** What is made of the data, and has to be right together with it. */
export interface Site {
  readonly checks: readonly SiteCheck[];
  /** Ids of the figures that charts and prose name; `null` where nobody knows. */
  readonly usedFigures: (subject: Subject) => Iterable<string> | null;
  /** Charts that are not made for want of figures or words. */
  readonly leftOut: (subject: Subject) => readonly LeftOut[];
}

/** A data folder by itself, without charts and prose. */
export const noSite: Site = { checks: [], usedFigures: () => null, leftOut: () => [] };

/** What was looked at. */
interface ProofCounts {
  readonly figures: number;
  /** Rows of non-figures.csv, and the numerals of the report that they cover. */
  readonly nonFigures: number;
  readonly nonFigureNumerals: number;
  readonly derived: number;
}

export interface Proof {
  readonly ok: boolean;
  readonly folder: string;
  readonly counts: ProofCounts;
  /** All that is wrong, sorted by place. */
  readonly issues: readonly Issue[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads a data folder and proves it, together with what a site makes of it.
 * @param folder its path, as issues are to name it
 * @param site checks to run as well; by default none, for a folder by itself
 */
export function validate(folder: string, site: Site = noSite): Proof {
  const proved = proveFolder(folder);
  const subject = site === noSite ? null : subjectOf(proved);
  const shapeless = proved.issues.filter(({ check }) => check === 'json-shape');
  const issues = [
    ...proved.issues,
    ...(subject === null
      ? []
      : siteIssues(subject, folder, site).filter((issue) => !isWithin(issue, shapeless))),
  ];
  const { rows } = proved;
  return {
    ok: issues.length === 0,
    folder,
    counts: {
      figures: rows['figures.csv'].length,
      nonFigures: rows['non-figures.csv'].length,
      nonFigureNumerals: rows['non-figures.csv'].reduce((sum, { data }) => sum + data.times, 0),
      derived: rows['derived.csv'].length,
    },
    issues: sortIssues(issues),
    leftOut: subject === null ? [] : site.leftOut(subject),
  };
}

function subjectOf(proved: ProvedFolder): Subject {
  const { meta, report, rows, issues, unsound } = proved;
  const input = { ...inputOf(proved), unsound };
  const edition = meta === null || issues.length > 0 ? null : buildEdition(meta, report, rows);
  return { input, names: namesOf(input), edition };
}

/** Whether an issue is about what edition.json does not have as it should, which is told already. */
const isWithin = ({ file, column }: Issue, shapeless: readonly Issue[]): boolean =>
  shapeless.some((other) => other.file === file && `${column}.`.startsWith(`${other.column}.`));

function siteIssues(subject: Subject, folder: string, site: Site): Issue[] {
  return [
    ...site.checks.flatMap((check) => check(subject)),
    ...unusedIssues(subject, site).map((issue) => inFolder(issue, folder)),
  ];
}

function unusedIssues(subject: Subject, { usedFigures }: Site): Issue[] {
  try {
    const used = usedFigures(subject);
    return used === null ? [] : everyFigureUsed(new Set(used))(subject.input);
  } catch (error) {
    // A text that cannot be read names nobody knows what; the checks have reported it.
    if (error instanceof TemplateError) return [];
    throw error;
  }
}
