/** How wide text will be, without a browser: enough to place labels and to break lines. */

/**
 * Advance widths of ASCII 32–126 in thousandths of an em: Helvetica, from Adobe's Core 14 AFM files.
 * The reader's own sans is within a few per cent of it; {@link slack} covers the rest.
 */
const helvetica = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Other sans faces run wider than Helvetica; so do bold and the heavy serif of the numerals. */
const slack = { sans: 1.06, bold: 1.12, serif: 1.16 } as const;
export type Face = keyof typeof slack;

/**
 * What Latin text may fill of its room where no browser breaks it again and nothing may be touched: so
 * faces as wide as DejaVu Sans have room, too.
 */
export const latinShare = 0.9;

/** Punctuation that Chinese fonts set half an em wide, and so do ours. */
const halfWidth = /[‘’“”·–\u00a0]/u;

/** Width of a text in the unit of `size`. @param size font size, greater than 0 */
export function textWidth(text: string, size: number, face: Face = 'sans', locale = 'zh'): number {
  let ems = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const ascii = helvetica[code - 32];
    if (ascii !== undefined && code < 127) ems += (ascii / 1000) * slack[face];
    else if (code === 0x00a0) ems += 0.278;
    else if (locale === 'en' && halfWidth.test(character)) ems += 0.4;
    else if (/[¥÷×≥≤−²]/u.test(character)) ems += 0.65;
    else ems += 1;
  }
  return ems * size;
}

/** Characters that may not begin a line, and those that may not end one (W3C, clreq, 3.1.2). */
const notAtStart = /^[，。、；：？！”’）》」』】…—%,.;:?!)\]}·]/u;
const notAtEnd = /[“‘（《「『【([{¥]$/u;

/** Whether no line may break between two texts that follow each other: at the seam of two segments. */
export function clings(before: string, after: string): boolean {
  if (notAtStart.test(after) || notAtEnd.test(before)) return true;
  return /[\p{Script=Latin}\p{N}%’)]$/u.test(before) && /^[\p{Script=Latin}\p{N}(]/u.test(after);
}

/**
 * Splits text into the smallest pieces between which a line may break: single Han characters with
 * the punctuation that clings to them, whole Latin words and numbers with their trailing space,
 * unless that is a no-break space.
 */
export function breakable(text: string): string[] {
  const atoms =
    text.match(/[\p{Script=Latin}\p{N}\p{M}'’.,%$¥+−÷×=≥≤()/\u00a0-]+[^\S\u00a0]*|\s+|./gu) ?? [];
  const pieces: string[] = [];
  for (const atom of atoms) {
    const last = pieces.at(-1);
    if (last !== undefined && (notAtStart.test(atom) || notAtEnd.test(last))) {
      pieces[pieces.length - 1] = last + atom;
    } else {
      pieces.push(atom);
    }
  }
  return pieces;
}
