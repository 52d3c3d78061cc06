/**
 * Cuts long paths of marks into pieces. A path of thousands of dashes takes a renderer several times
 * as long as the same dashes in paths of a thousand or less: it sorts all edges of a path at once.
 */

/** Marks in a piece. Measured in Chromium: at 1,000 dots a path is quick, at 1,600 it is not. */
const enough = 1000;

/** Rows of marks: horizontal lines and nothing else. */
const rows = /^(?:M[-\d.]+ [-\d.]+h[\d.]+)+$/;

/**
 * A dashed path as paths of whole rows, each with few enough marks; a single row is never cut. End
 * to end the pieces are `d` again. A path of anything but rows is left whole.
 * @param dash lengths of dashes and gaps in turn, in units
 */
export function piecesOf(d: string, dash: readonly number[]): string[] {
  if (!rows.test(d)) return [d];
  const period = dash.reduce((sum, length) => sum + length, 0);
  const marksOf = (row: string) =>
    Math.ceil((Number(row.slice(row.indexOf('h') + 1)) / period) * (dash.length / 2));
  const pieces: string[] = [];
  let [piece, held] = ['', 0];
  for (const row of d.split(/(?=M)/)) {
    const marks = marksOf(row);
    if (piece !== '' && held + marks > enough) {
      pieces.push(piece);
      [piece, held] = ['', 0];
    }
    piece += row;
    held += marks;
  }
  return [...pieces, piece];
}
