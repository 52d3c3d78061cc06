/** What a chart's figures are in words: read from its table on the page, which has them already. */

/** A figure of a chart, or a count of the data itself, as a row of its table tells it. */
export interface Row {
  /** What its marks and labels in a drawing match. */
  readonly selector: string;
  /** What it is, with its qualifier and unit, and where it stands among the others. */
  readonly words: string;
  /** To its sentence; a count has none. */
  readonly link: HTMLAnchorElement | null;
}

/**
 * The rows of a chart's table. The chart carries the sentence that each is told in (`data-says`),
 * with four `%s`: what, how many, the how-manieth, of how many.
 * @param isWanted whether what matches a selector is told here
 */
export function rowsOf(chart: HTMLElement, isWanted = (_selector: string) => true): Row[] {
  const { says: pattern = '' } = chart.dataset;
  const table = document.querySelector(`[data-rows-of="${chart.id}"]`);
  if (table === null) return [];
  const told = [...table.querySelectorAll<HTMLElement>('tbody .number')].filter((cell) =>
    isWanted(selectorOf(cell)),
  );
  return told.flatMap((cell, index) => {
    const row = cell.closest('tr');
    if (row === null) return [];
    const place = [String(index + 1), String(told.length)];
    return [
      {
        selector: selectorOf(cell),
        link: cell.querySelector('a'),
        words: fill(pattern, [textOf(row.cells[0]), amount(row), ...place]),
      },
    ];
  });
}

/** The painter marks figures and counts as the table does (charts/kit/paint.ts). */
const selectorOf = ({ dataset: { figure, count } }: HTMLElement): string =>
  figure === undefined ? `[data-count="${count}"]` : `[data-figure="${figure}"]`;

/** 至少2000吨; at least 2,000 tonnes, a target. The sign before the number gives way to words. */
function amount({ cells, dataset }: HTMLTableRowElement): string {
  const number = textOf(cells[1]).replace(/^[≥≤]/u, '');
  const unit = textOf(cells[2]);
  const gap = unit === '' || unit === '%' || isChinese() ? '' : ' ';
  return `${dataset.qualifier ?? ''}${number}${gap}${unit}${dataset.kind ?? ''}`;
}

const isChinese = (): boolean => document.documentElement.lang === 'zh-CN';

const textOf = (cell: Element | undefined): string => cell?.textContent?.trim() ?? '';

const fill = (pattern: string, values: readonly string[]): string =>
  values.reduce((text, value) => text.replace('%s', () => value), pattern);
