/** What readers of the data have to know, in the order in which they ask: for README and workbook. */

import type { Bilingual } from '../core/figure.ts';
import { qualifiers } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { periodsOf } from '../edition/periods.ts';
import { bindBoth } from '../i18n/bind.ts';
import { absolute, pagePath } from '../i18n/links.ts';
import { dataCitation } from '../share/cite-data.ts';
import { licence } from '../share/json-ld.ts';
import { figureColumns } from './figure-columns.ts';
import { kindMeanings, qualifierMeanings } from './meanings.ts';

/** A heading and what stands under it. */
export interface NoteGroup {
  readonly title: Bilingual;
  readonly notes: readonly {
    /** A word of the files, empty where the text stands for itself. */
    readonly word: string;
    readonly text: Bilingual;
  }[];
}

/** @param site what addresses are absolute to */
export function dataNotes(edition: Edition, site: URL): readonly NoteGroup[] {
  const { meta, version, updated, changes } = edition;
  const plain = (text: Bilingual) => ({ word: '', text });
  return [
    {
      title: { zh: '列', en: 'Columns' },
      notes: figureColumns.map(({ name, meaning }) => ({ word: name, text: meaning })),
    },
    {
      title: { zh: '怎么读qualifier和范围', en: 'How to read qualifiers and intervals' },
      notes: [
        ...qualifiers.map((word) => ({ word, text: qualifierMeanings[word] })),
        { word: 'low, high', text: intervalReading },
      ],
    },
    {
      title: { zh: 'kind', en: 'Kinds' },
      notes: Object.entries(kindMeanings).map(([word, text]) => ({ word, text })),
    },
    {
      title: { zh: 'period', en: 'Periods' },
      notes: Array.from(periodsOf(meta), ([word, name]) => ({
        word,
        text: bindBoth(name, edition),
      })),
    },
    {
      title: { zh: 'chapter', en: 'Chapters' },
      notes: edition.chapters.map(({ id, title }) => ({ word: id, text: title })),
    },
    {
      title: { zh: '来源', en: 'Source' },
      notes: [
        plain({
          zh: `${meta.producer.zh}，《${meta.title.zh}》，索引号${meta.indexNumber}，${meta.published}发布。`,
          en: `${meta.producer.en}, “${meta.title.en}” (in Chinese), index no. ${meta.indexNumber}, published on ${meta.published}.`,
        }),
      ],
    },
    {
      title: { zh: '版本', en: 'Version' },
      notes: [
        plain({ zh: `${version}，${updated}`, en: `${version}, ${updated}` }),
        ...changes.map((change) => ({
          word: `${change.version} (${change.date})`,
          text: bindBoth(change.text, edition),
        })),
      ],
    },
    {
      title: { zh: '许可', en: 'Licence' },
      notes: [
        plain({ zh: `${meta.licence.zh}。${licence}`, en: `${meta.licence.en}. ${licence}` }),
      ],
    },
    {
      title: { zh: '引用', en: 'How to cite' },
      notes: [plain(dataCitation(edition, site))],
    },
    {
      title: { zh: '网址', en: 'Address' },
      notes: [
        plain({
          zh: absolute(pagePath('story', 'zh'), site),
          en: absolute(pagePath('story', 'en'), site),
        }),
      ],
    },
  ];
}

const intervalReading: Bilingual = {
  zh: '算出来的数字，真值在low和high之间，两头都算；空的那一头没有界。',
  en: 'The true value of a derived figure lies between low and high, both included; an empty end is open.',
};
