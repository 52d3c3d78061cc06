/** figures.xlsx: all figures as figures.csv has them, and a sheet that says how to read them. */

import { unzipSync } from 'fflate';
import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { Edition } from '../edition/edition.ts';
import { archive } from './archive.ts';
import { dataNotes } from './data-notes.ts';
import { figureColumns } from './figure-columns.ts';
import type { FigureRecord } from './schemas.ts';

/** @param site what addresses are absolute to */
export async function figuresXlsx(
  records: readonly FigureRecord[],
  edition: Edition,
  site: URL,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [figuresSheet(records), notesSheet(edition, site)];
  const written = unzipSync(await writeExcelFile(sheets).toBuffer());
  // The library dates its entries by the clock. Sorted, [Content_Types].xml is first, where some
  // readers expect it.
  const entries = Object.entries(written).sort(([one], [other]) => (one < other ? -1 : 1));
  return archive(new Map(entries), edition.updated);
}

type OneSheet = Sheet<Buffer>;

/** A cell that is text whatever it begins with: a spreadsheet never takes it for a formula. */
const text = (value: string | null, style: CellObject = {}): CellObject | null =>
  value === null || value === '' ? null : { ...style, value, type: String };

const bold = { fontWeight: 'bold' } as const;
const wrapped = { wrap: true, alignVertical: 'top' } as const;

/** Columns as wide as their text, in characters, within what can be read. */
const narrowest = 8;
const widest = 48;

function figuresSheet(records: readonly FigureRecord[]): OneSheet {
  const header = figureColumns.map(({ name }) => text(name, bold));
  const rows = records.map((record) =>
    figureColumns.map((column) => {
      if (column.type === 'string') return text(column.read(record));
      const value = column.read(record);
      return value === null ? null : { value, type: Number };
    }),
  );
  return {
    sheet: '数字 Figures',
    data: [header, ...rows],
    stickyRowsCount: 1,
    columns: figureColumns.map(({ name, read }) => {
      const widths = [name, ...records.map((record) => String(read(record) ?? ''))].map(widthOf);
      return { width: Math.min(widest, Math.max(narrowest, ...widths) + 2) };
    }),
  };
}

/** A Chinese character, or its punctuation, is as wide as two digits. */
const widthOf = (words: string): number =>
  words.length + (words.match(/[\u2e80-\uffef]/gu) ?? []).length;

function notesSheet(edition: Edition, site: URL): OneSheet {
  const { name } = edition.meta;
  const rows = dataNotes(edition, site).flatMap(({ title, notes }): Row[] => [
    [],
    [null, text(title.zh, bold), text(title.en, bold)],
    ...notes.map((note) => [
      text(note.word, wrapped),
      text(note.text.zh, wrapped),
      text(note.text.en, wrapped),
    ]),
  ]);
  return {
    sheet: '说明 Notes',
    data: [[null, text(name.zh, bold), text(name.en, bold)], ...rows],
    columns: [{ width: 22 }, { width: 60 }, { width: 60 }],
  };
}
