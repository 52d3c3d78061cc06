/** What edition.json says of charts, against each other and the chapters. */

import type { Bilingual } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import type { EditionMeta } from '../../edition/tables.ts';
import type { Chart } from './chart.ts';

/** Files are named without their folder. @param charts all that the edition has */
export function checkDeclared(charts: readonly Chart[], meta: EditionMeta): Issue[] {
  const chapters = meta.chapters.map(({ id }) => id);
  const complain = (column: string, found: string, expected: Bilingual): Issue => ({
    check: 'chart-declared',
    file: 'edition.json',
    row: 0,
    column,
    found,
    expected,
    hint: { zh: '', en: '' },
  });
  const ofCharts = charts.flatMap((chart) => {
    if (chart.declared === undefined) return [];
    const twice = charts.some((other) => other.id === chart.id && other !== chart);
    return [
      ...(twice ? [complain(`${chart.declared}.id`, chart.id, unusedId)] : []),
      ...(chapters.includes(chart.chapter)
        ? []
        : [complain(`${chart.declared}.chapter`, chart.chapter, oneOf(chapters))]),
    ];
  });
  const ids = charts.map(({ id }) => id);
  return ids.includes(meta.sampleChart)
    ? ofCharts
    : [...ofCharts, complain('sampleChart', meta.sampleChart, oneOf(ids))];
}

const unusedId: Bilingual = { zh: '别的图没有用的 id', en: 'an id that no other chart has' };

const oneOf = (words: readonly string[]): Bilingual => ({
  zh: `以下之一：${words.join('、')}`,
  en: `one of ${words.join(', ')}`,
});
