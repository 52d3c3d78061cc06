/**
 * Lays the parcels out as a cadastral map, on a grid of whole cells: one cell is one character of
 * the report, reading order runs left to right and down within a parcel.
 */

import type { Chapter } from '../../core/figure.ts';
import type { ChapterParcels, Paragraph } from './parcels.ts';

/** A placed parcel. Places and sizes are in cells. */
export interface Parcel {
  readonly chapter: Chapter;
  readonly heading: boolean;
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly characters: number;
  readonly lit: Paragraph['lit'];
}

/** Where a chapter's label stands, in cells. */
interface Ridge {
  readonly chapter: Chapter;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface MapLayout {
  readonly columns: number;
  readonly rows: number;
  readonly parcels: readonly Parcel[];
  readonly ridges: readonly Ridge[];
}

export interface MapOptions {
  /** Width in cells. */
  readonly columns: number;
  /** Rows that a chapter's label takes. */
  readonly ridge: number;
  /** A corner at the top left kept free for the title: chapters that begin in its rows stand beside it. */
  readonly clear?: { readonly columns: number; readonly rows: number };
}

/** Cells between neighbouring parcels: a path between fields. */
const path = 1;

export function layoutMap(chapters: readonly ChapterParcels[], options: MapOptions): MapLayout {
  const parcels: Parcel[] = [];
  const ridges: Ridge[] = [];
  let y = 0;
  const { clear = { columns: 0, rows: 0 } } = options;
  for (const [index, { chapter, role, paragraphs }] of chapters.entries()) {
    // The problems stand in one row with the chapter before them, at its end: the one bare field.
    if (role === 'problems') continue;
    const left = y < clear.rows ? clear.columns : 0;
    const width = options.columns - left;
    const next = chapters[index + 1];
    const problems = next?.role === 'problems' ? next : { chapter: '', paragraphs: [] };
    ridges.push({ chapter, x: left, y: y + options.ridge, anchor: 'start' });
    if (problems.paragraphs.length > 0) {
      ridges.push({
        chapter: problems.chapter,
        x: options.columns,
        y: y + options.ridge,
        anchor: 'end',
      });
    }
    y += options.ridge;
    const tagged = [
      ...paragraphs.map((paragraph) => ({ chapter, ...paragraph })),
      ...problems.paragraphs.map((paragraph) => ({ chapter: problems.chapter, ...paragraph })),
    ];
    const strips = role === 'achievement';
    const heads = strips ? tagged.filter(({ heading }) => heading) : [];
    for (const head of heads) {
      parcels.push(place(head, left, y, Math.min(width, length(head))));
      y += Math.ceil(length(head) / width) + path;
    }
    const fields = tagged.filter((paragraph) => !heads.includes(paragraph));
    for (const row of intoRows(fields, width)) {
      let x = left;
      for (const { paragraph, columns } of row.fields) {
        parcels.push(place(paragraph, x, y, columns));
        x += columns + path;
      }
      y += row.height + path;
    }
    y += path;
  }
  return { columns: options.columns, rows: Math.max(y, clear.rows), parcels, ridges };
}

type Tagged = Paragraph & { readonly chapter: Chapter };

const length = ({ start, end }: Paragraph): number => end - start;

function place(paragraph: Tagged, x: number, y: number, columns: number): Parcel {
  const { chapter, heading, lit } = paragraph;
  return { chapter, heading, x, y, columns, characters: length(paragraph), lit };
}

interface FieldRow {
  readonly height: number;
  readonly fields: { readonly paragraph: Tagged; readonly columns: number }[];
}

/** At most this many rows of characters to a row of fields: higher ones look like towers. */
const highest = 11;

/** Divides fields into rows of equal height, each filling the width as well as whole cells allow. */
function intoRows(fields: readonly Tagged[], width: number): FieldRow[] {
  const total = fields.reduce((sum, field) => sum + length(field), 0);
  const count = Math.max(1, Math.ceil(total / (width * highest)));
  const target = total / count;
  const groups: Tagged[][] = [[]];
  let filled = 0;
  for (const field of fields) {
    const group = groups.at(-1) ?? [];
    if (group.length > 0 && filled + length(field) / 2 > target * groups.length)
      groups.push([field]);
    else group.push(field);
    filled += length(field);
  }
  return groups.map((group) => fitRow(group, width));
}

/** The lowest height at which all fields of a row stand side by side. */
function fitRow(group: readonly Tagged[], width: number): FieldRow {
  for (let height = 1; ; height += 1) {
    const fields = group.map((paragraph) => ({
      paragraph,
      columns: Math.ceil(length(paragraph) / height),
    }));
    const used = fields.reduce((sum, { columns }) => sum + columns + path, -path);
    if (used <= width) return { height, fields: spread(fields, width - used) };
  }
}

/** Gives the cells left over to the widest fields, so that the row reaches the edge. */
function spread<T extends { columns: number }>(fields: readonly T[], spare: number): T[] {
  const all = fields.map((field) => ({ ...field }));
  for (let left = spare; left > 0; left -= 1) {
    const widest = all.reduce((a, b) => (b.columns > a.columns ? b : a));
    widest.columns += 1;
  }
  return all;
}

/** The outline of a parcel as a path: full rows and what is left of the last one. */
export function outline({ x, y, columns, characters }: Parcel): string {
  const full = Math.floor(characters / columns);
  const rest = characters - full * columns;
  if (full === 0) return `M${x} ${y}h${rest}v1h${-rest}z`;
  if (rest === 0) return `M${x} ${y}h${columns}v${full}h${-columns}z`;
  return `M${x} ${y}h${columns}v${full}h${rest - columns}v1h${-rest}z`;
}

/** Ground left dark around a lit plot, in cells, so that neighbours stay two plots. */
const edge = 0.07;

/** The lit plots of a parcel as a path, a piece for each row a figure runs through. */
export function litPath({ x, y, columns, lit }: Parcel): string {
  return lit
    .flatMap(({ start, end }) => {
      const pieces: string[] = [];
      for (let at = start; at < end; ) {
        const row = Math.floor(at / columns);
        const next = Math.min(end, (row + 1) * columns);
        const left = x + at - row * columns + (at === start ? edge : 0);
        const width = round(next - at - (at === start ? edge : 0) - (next === end ? edge : 0));
        const height = round(1 - 2 * edge);
        pieces.push(`M${round(left)} ${round(y + row + edge)}h${width}v${height}h${-width}z`);
        at = next;
      }
      return pieces;
    })
    .join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
