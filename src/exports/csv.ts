/** Writes CSV (RFC 4180, LF) that no spreadsheet mistakes for formulas. */

type Cell = string | number | null;

/** Characters with which a spreadsheet begins a formula (OWASP, CSV Injection). */
const formulaStart = /^[=+\-@\t\r]/u;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = formulaStart.test(value) ? `'${value}` : value;
  return /[",\n\r]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows under a header. @param columns name and reader of each column, in order */
export function toCsv<Row>(
  rows: readonly Row[],
  columns: readonly (readonly [string, (row: Row) => Cell])[],
): string {
  const lines = [
    columns.map(([name]) => cell(name)),
    ...rows.map((row) => columns.map(([, read]) => cell(read(row)))),
  ];
  return lines.map((line) => `${line.join(',')}\n`).join('');
}
