/** The report as runs of characters, chapter by chapter. */

import type { Chapter, ChapterRole, Colour } from '../../core/figure.ts';
import type { Edition } from '../../edition/edition.ts';
import { chapterParcels } from './parcels.ts';

/** Characters from one place to before another, counted from the chapter's first. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface ChapterRuns {
  readonly chapter: Chapter;
  readonly role: ChapterRole;
  readonly colour: Colour;
  /** How many characters the chapter has; line ends are none. */
  readonly characters: number;
  readonly lit: readonly (Run & { readonly figure: string })[];
  /** What lies between the figures. */
  readonly unlit: readonly Run[];
}

export function modelOf(edition: Edition): ChapterRuns[] {
  return chapterParcels(edition).map(({ chapter, role, colour, paragraphs }) => {
    let characters = 0;
    const lit = paragraphs.flatMap((paragraph) => {
      const first = characters;
      characters += paragraph.end - paragraph.start;
      return paragraph.lit.map(({ id, start, end }) => ({
        figure: id,
        from: first + start,
        to: first + end,
      }));
    });
    const edges = [0, ...lit.flatMap(({ from, to }) => [from, to]), characters];
    const unlit = edges
      .flatMap((from, index) => (index % 2 === 0 ? [{ from, to: edges[index + 1] ?? from }] : []))
      .filter(({ from, to }) => to > from);
    return { chapter, role, colour, characters, lit, unlit };
  });
}
