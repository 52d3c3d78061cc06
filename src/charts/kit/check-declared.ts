/** What edition.json says of charts, against each other and the chapters. */

import type { Bilingual, Chapter } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import type { EditionMeta } from '../../edition/tables.ts';
import type { Chart } from './chart.ts';

/**
 * Files are named without their folder.
 * @param charts all that the edition has
 * @param chaptersOf the chapters in which the figures of a chart stand; none where nobody knows
 */
export function checkDeclared(
  charts: readonly Chart[],
  meta: EditionMeta,
  chaptersOf: (chart: Chart) => readonly Chapter[],
): Issue[] {
  const chapters = meta.chapters.map(({ id }) => id);
  const complain = (
    column: string,
    found: string,
    expected: Bilingual,
    hint: Bilingual = { zh: '', en: '' },
  ): Issue => ({
    check: 'chart-declared',
    file: 'edition.json',
    row: 0,
    column,
    found,
    expected,
    hint,
  });
  const inChapter = (chart: Chart): Issue[] => {
    const column = `${chart.declared}.chapter`;
    if (!chapters.includes(chart.chapter)) {
      return [complain(column, chart.chapter, oneOf(chapters))];
    }
    const own = chaptersOf(chart);
    if (own.length === 0 || own.includes(chart.chapter)) return [];
    return [complain(column, chart.chapter, oneOf(own), figuresThere)];
  };
  const ofCharts = charts.flatMap((chart) => {
    if (chart.declared === undefined) return [];
    const twice = charts.some((other) => other.id === chart.id && other !== chart);
    return [
      ...(twice ? [complain(`${chart.declared}.id`, chart.id, unusedId)] : []),
      ...inChapter(chart),
    ];
  });
  const ids = charts.map(({ id }) => id);
  return ids.includes(meta.sampleChart)
    ? ofCharts
    : [...ofCharts, complain('sampleChart', meta.sampleChart, oneOf(ids))];
}

const figuresThere: Bilingual = {
  zh: '图里的数字在那里。',
  en: 'That is where its figures stand.',
};

const unusedId: Bilingual = { zh: '别的图没有用的 id', en: 'an id that no other chart has' };

const oneOf = (words: readonly string[]): Bilingual => ({
  zh: `以下之一：${words.join('、')}`,
  en: `one of ${words.join(', ')}`,
});
