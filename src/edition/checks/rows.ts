/** Row counts as declared, ids without twins, texts in both languages, whole counts. */

import type { Issue } from '../../core/issue.ts';
import type { NamedFile } from '../tables.ts';
import { fileNames } from '../tables.ts';
import type { Check, DataInput } from './input.ts';
import { at, rowsWith, unitsOf } from './input.ts';
import { fractionOf } from './units.ts';

/** Declared row counts catch what a stray quotation mark swallows and what a filter hides on saving. */
export const rowCount: Check = ({ meta, rows, damaged, unread }) =>
  fileNames
    .filter((name) => !unread.has(name))
    .map((name) => ({ name, read: rows[name].length + damaged[name].length }))
    .filter(({ name, read }) => meta.rows[name] !== read)
    .map(({ name, read }) =>
      at(name, 0, '', {
        check: 'row-count',
        found: String(read),
        expected: {
          zh: `edition.json 里声明的 ${meta.rows[name]} 行`,
          en: `the ${meta.rows[name]} rows declared in edition.json`,
        },
        hint: {
          zh: '真的增减了行，就改 edition.json 里的数；否则找回丢的行。',
          en: 'If rows were added or removed on purpose, change the count there; if not, find them.',
        },
      }),
    );

/** Figures, derived figures and references share one space of ids; the other files have one each. */
export const uniqueIds: Check<DataInput> = (input) => [
  ...twins(['figures.csv', 'derived.csv', 'references.csv'], input),
  ...(['units.csv', 'non-figures.csv', 'glossary.csv', 'notes.csv'] as const).flatMap((name) =>
    twins([name], input),
  ),
];

function twins(names: readonly NamedFile[], input: DataInput): Issue[] {
  const known = names.map((name) => ({ name, rowOf: new Map<string, number>() }));
  const issues: Issue[] = [];
  for (const { name, rowOf } of known) {
    for (const { row, data } of rowsWith(input, name, ['id'])) {
      const earlier = known.find((file) => file.rowOf.has(data.id));
      if (earlier === undefined) {
        rowOf.set(data.id, row);
        continue;
      }
      const place = `${earlier.name}:${earlier.rowOf.get(data.id)}`;
      issues.push(
        at(name, row, 'id', {
          check: 'id-twice',
          found: data.id,
          expected: { zh: '没有用过的 id', en: 'an id not used before' },
          hint: { zh: `已在 ${place}。`, en: `It stands in ${place}.` },
        }),
      );
    }
  }
  return issues;
}

/** A note written in one language is written in the other. */
export const bilingualNotes: Check<DataInput> = (input) =>
  (['figures.csv', 'derived.csv', 'non-figures.csv'] as const).flatMap((name) =>
    rowsWith(input, name, ['note_zh', 'note_en'])
      .filter(({ data }) => (data.note_zh === '') !== (data.note_en === ''))
      .map(({ row, data }) =>
        at(name, row, data.note_zh === '' ? 'note_zh' : 'note_en', {
          check: 'language-missing',
          found: '',
          expected: { zh: '另一种语言的注', en: 'the note in the other language' },
        }),
      ),
  );

/** Steps to which counts are rounded, and references that are counts, are whole numbers. */
export const countsWhole: Check<DataInput> = (input) => {
  const units = unitsOf(input);
  return [
    ...rowsWith(input, 'references.csv', ['unit', 'value']).flatMap(({ row, data }) => {
      const problem = fractionOf(data.value, units.get(data.unit));
      return problem === null ? [] : [at('references.csv', row, 'value', problem)];
    }),
    ...rowsWith(input, 'derived.csv', ['unit', 'step']).flatMap(({ row, data }) => {
      const problem = fractionOf(data.step, units.get(data.unit));
      return problem === null ? [] : [at('derived.csv', row, 'step', problem)];
    }),
  ];
};
