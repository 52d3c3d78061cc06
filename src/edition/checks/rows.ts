/** Row counts as declared, ids without twins, units that exist, labels in both languages. */

import type { Issue } from '../../core/issue.ts';
import type { Located } from '../tables.ts';
import { fileNames } from '../tables.ts';
import type { Check, CheckInput } from './input.ts';
import { at } from './input.ts';

/** Declared row counts catch what a stray quotation mark swallows and what a filter hides on saving. */
export const rowCount: Check = ({ meta, rows, damaged }) =>
  fileNames
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
export const uniqueIds: Check = ({ rows }) => [
  ...twins(['figures.csv', 'derived.csv', 'references.csv'], rows),
  ...(['units.csv', 'non-figures.csv', 'glossary.csv', 'notes.csv'] as const).flatMap((name) =>
    twins([name], rows),
  ),
];

function twins(names: readonly (typeof fileNames)[number][], rows: CheckInput['rows']): Issue[] {
  const first = new Map<string, string>();
  return names.flatMap((name) =>
    (rows[name] as readonly Located<{ id: string }>[]).flatMap(({ row, data }) => {
      const earlier = first.get(data.id);
      if (earlier === undefined) {
        first.set(data.id, `${name}:${row}`);
        return [];
      }
      return [
        at(name, row, 'id', {
          check: 'id-twice',
          found: data.id,
          expected: { zh: '没有用过的 id', en: 'an id not used before' },
          hint: { zh: `已在 ${earlier}。`, en: `It stands in ${earlier}.` },
        }),
      ];
    }),
  );
}

/** Every unit named is one of units.csv. */
export const knownUnits: Check = ({ rows }) => {
  const known = new Set(rows['units.csv'].map(({ data }) => data.id));
  return (['figures.csv', 'derived.csv', 'references.csv'] as const).flatMap((name) =>
    (rows[name] as readonly Located<{ unit: string }>[])
      .filter(({ data }) => !known.has(data.unit))
      .map(({ row, data }) =>
        at(name, row, 'unit', {
          check: 'unit-unknown',
          found: data.unit,
          expected: { zh: 'units.csv 里的单位 id', en: 'the id of a unit in units.csv' },
        }),
      ),
  );
};

/** A note written in one language is written in the other. */
export const bilingualNotes: Check = ({ rows }) =>
  (['figures.csv', 'derived.csv', 'non-figures.csv'] as const).flatMap((name) =>
    (rows[name] as readonly Located<{ note_zh: string; note_en: string }>[])
      .filter(({ data }) => (data.note_zh === '') !== (data.note_en === ''))
      .map(({ row, data }) =>
        at(name, row, data.note_zh === '' ? 'note_zh' : 'note_en', {
          check: 'language-missing',
          found: '',
          expected: { zh: '另一种语言的注', en: 'the note in the other language' },
        }),
      ),
  );
