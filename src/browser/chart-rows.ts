/** What a chart's figures are in words: read from its table on the page, which has them already. */

/** A figure of a chart, as a row of its table tells it. */
export interface Row {
  readonly figure: string;
  /** What it is, with its qualifier and unit, and where it stands among the others. */
  readonly words: string;
  /** To its sentence. */
  readonly link: HTMLAnchorElement;
}

/**
 * The rows of a chart's table.
 * @param pattern a sentence with four `%s`: what, how many, the how-manieth, of how many
 */
export function rowsOf(chart: Element, pattern: string): Row[] {
  const links = [...chart.querySelectorAll<HTMLAnchorElement>('tbody .number[data-figure] a')];
  return links.flatMap((link, index) => {
    const row = link.closest('tr');
    const figure = link.parentElement?.dataset.figure;
    if (row === null || figure === undefined) return [];
    const place = [String(index + 1), String(links.length)];
    return [{ figure, link, words: fill(pattern, [textOf(row.cells[0]), amount(row), ...place]) }];
  });
}

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
