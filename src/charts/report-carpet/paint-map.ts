/** The map as SVG: one path a chapter for land, seeds and lit plots. Decorative: the text says it all. */

import type { Chapter, Locale } from '../../core/figure.ts';
import type { Edition } from '../../edition/edition.ts';
import { chapterLook } from '../kit/look.ts';
import type { MapLayout, MapOptions, Parcel } from './map.ts';
import { layoutMap, litPath, outline } from './map.ts';
import { chapterParcels } from './parcels.ts';

export interface MapSize {
  /** Also the prefix of its pattern's id: two maps on one page must not share one. */
  readonly name: 'narrow' | 'middle' | 'wide';
  readonly columns: number;
  /** Side of a cell in units. */
  readonly pitch: number;
  readonly ridge: number;
  readonly clear?: MapOptions['clear'] & {};
  /** Free margin at both sides for the labels, in units. */
  readonly margin: number;
}

/** Phone (bleeds off both edges), tablet, and desktop with the title cleared at the left. */
export const mapSizes: readonly MapSize[] = [
  { name: 'narrow', columns: 84, pitch: 4.3, ridge: 7, margin: 16 },
  { name: 'middle', columns: 120, pitch: 6, ridge: 6, margin: 0 },
  {
    name: 'wide',
    columns: 128,
    pitch: 9.4,
    ridge: 4,
    clear: { columns: 55, rows: 46 },
    margin: 0,
  },
];

export function paintMap(
  edition: Edition,
  locale: Locale,
  size: MapSize,
  words: (chapter: Chapter) => {
    readonly name: string;
    readonly count: string;
    readonly unit: string;
  },
): string {
  const map = layoutMap(chapterParcels(edition), size);
  const width = map.columns * size.pitch;
  const seed = `seed-${size.name}`;
  const land = edition.chapters
    .map(({ id }) => paintChapter(map, id, chapterLook(id, edition), seed))
    .join('');
  const ridges = map.ridges
    .map((ridge) =>
      paintRidge(ridge, chapterLook(ridge.chapter, edition), size, words(ridge.chapter)),
    )
    .join('');
  const height = Math.ceil(map.rows * size.pitch);
  return (
    `<svg class="map map-${size.name}" viewBox="0 0 ${round(width)} ${height}" aria-hidden="true" focusable="false" lang="${locale === 'zh' ? 'zh-CN' : 'en'}">` +
    `<defs><pattern id="${seed}" width="1" height="1" patternUnits="userSpaceOnUse"><path class="seed" d="M.32.32h.36v.36h-.36z"/></pattern></defs>` +
    `<g transform="scale(${size.pitch})">${land}</g>${ridges}</svg>`
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

function paintChapter(map: MapLayout, chapter: Chapter, look: string, seed: string): string {
  const parcels = map.parcels.filter((parcel) => parcel.chapter === chapter);
  const join = (list: readonly Parcel[], draw: (parcel: Parcel) => string) =>
    list.map(draw).join('');
  const fields = join(
    parcels.filter(({ heading }) => !heading),
    outline,
  );
  const heads = join(
    parcels.filter(({ heading }) => heading),
    outline,
  );
  const lit = join(parcels, litPath);
  const paths = [
    fields && `<path class="land" d="${fields}"/>`,
    heads && `<path class="head" d="${heads}"/>`,
    `<path fill="url(#${seed})" d="${fields}${heads}"/>`,
    lit && `<path class="lit" d="${lit}"/>`,
  ];
  return `<g class="${look}">${paths.filter(Boolean).join('')}</g>`;
}

function paintRidge(
  { chapter, x, y, anchor }: MapLayout['ridges'][number],
  look: string,
  { pitch, margin, columns }: MapSize,
  { name, count, unit }: { readonly name: string; readonly count: string; readonly unit: string },
): string {
  const at = anchor === 'start' ? x * pitch + margin : columns * pitch - margin;
  const place = `x="${round(at)}" y="${round(y * pitch - 7)}"${anchor === 'end' ? ' text-anchor="end"' : ''}`;
  return (
    `<text class="ridge ${look}" ${place}><tspan class="b" data-report="">${name}</tspan>` +
    `<tspan class="n" dx="8" data-count="figures-${chapter}">${count}</tspan><tspan class="u" dx="4">${unit}</tspan></text>`
  );
}
