/** The changelog begins with the first publication, never goes back, and names what it put right. */

import type { Issue } from '../../core/issue.ts';
import type { Check, DataInput } from './input.ts';
import { at, rowsWith } from './input.ts';
import { knownId, namesOf } from './texts.ts';

/** The first row tells of the first publication: the data's version and day come from this file. */
export const firstPublished: Check<DataInput> = (input) => {
  const [first] = rowsWith(input, 'changes.csv', []);
  // A kind that cannot be read is reported at its cell.
  if (first !== undefined && (first.data.kind ?? 'publication') === 'publication') return [];
  const problem = {
    check: 'change-first',
    found: first?.data.kind ?? '',
    expected: {
      zh: '首次发布（publication）的一行，在其他行之前',
      en: 'a row for the first publication, before all others',
    },
  } as const;
  return [
    first === undefined
      ? at('changes.csv', 0, '', problem)
      : at('changes.csv', first.row, 'kind', problem),
  ];
};

/** Rows stand in the order in which they happened; what is published later has a higher version. */
export const changesInOrder: Check<DataInput> = (input) => {
  const rows = rowsWith(input, 'changes.csv', ['date', 'version']);
  return rows.flatMap(({ row, data }, index): Issue[] => {
    const above = rows[index - 1];
    if (above === undefined) return [];
    // Days as ISO 8601 writes them are in the order of their letters.
    if (data.date < above.data.date) {
      return [
        at('changes.csv', row, 'date', {
          check: 'change-order',
          found: data.date,
          expected: { zh: `${above.data.date} 或之后`, en: `${above.data.date} or later` },
          hint: appended,
        }),
      ];
    }
    const step = compareVersions(data.version, above.data.version);
    const later = data.date > above.data.date;
    if (later ? step > 0 : step >= 0) return [];
    const { version } = above.data;
    return [
      at('changes.csv', row, 'version', {
        check: 'change-order',
        found: data.version,
        expected: later
          ? { zh: `高于 ${version} 的版本`, en: `a version above ${version}` }
          : { zh: `${version} 或更高的版本`, en: `version ${version} or above` },
        hint: appended,
      }),
    ];
  });
};

const appended = {
  zh: '新的一行加在最后；以后的日子用更高的版本。',
  en: 'A new row goes to the end; a later day has a higher version.',
};

/** Below 0, 0 or above 0, as for sorting. @param one three numbers with points between, like `other` */
function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [one, other].map((version) => version.split('.').map(Number));
  const steps = (ours ?? []).map((part, index) => part - (theirs?.[index] ?? 0));
  return steps.find((step) => step !== 0) ?? 0;
}

/** A correction says which figures it corrects, and every figure that a change names exists. */
export const changesNameFigures: Check<DataInput> = (input) => {
  const { figures } = namesOf(input);
  return rowsWith(input, 'changes.csv', ['kind', 'figures']).flatMap(({ row, data }) => {
    if (data.kind === 'correction' && data.figures.length === 0) {
      return [
        at('changes.csv', row, 'figures', {
          check: 'change-without-figure',
          found: '',
          expected: { zh: '更正了的数字的 id', en: 'the ids of the figures that were corrected' },
        }),
      ];
    }
    return data.figures
      .filter((id) => !figures.has(id))
      .map((id) =>
        at('changes.csv', row, 'figures', {
          check: 'change-figure-unknown',
          found: id,
          expected: knownId,
        }),
      );
  });
};
