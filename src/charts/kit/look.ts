/** How a chapter looks, as the classes that styles know: its colour, and what it tells. */

import type { Colour } from '../../core/figure.ts';
import type { ChapterOfReport, Edition } from '../../edition/edition.ts';

/** The classes of a chapter. Achievements are the rule, and have only their colour. */
export function lookOf({ colour, role }: Pick<ChapterOfReport, 'colour' | 'role'>): string {
  return role === 'achievement' ? colour : `${colour} ${role}`;
}

/** The classes of a chapter by its id. @throws RangeError when there is none */
export function chapterLook(id: string, edition: Pick<Edition, 'chapters'>): string {
  return lookOf(chapterIn(id, edition));
}

/** The colour of a chapter by its id. @throws RangeError when there is none */
export function chapterColour(id: string, edition: Pick<Edition, 'chapters'>): Colour {
  return chapterIn(id, edition).colour;
}

function chapterIn(id: string, { chapters }: Pick<Edition, 'chapters'>): ChapterOfReport {
  const chapter = chapters.find((one) => one.id === id);
  if (chapter === undefined) throw new RangeError(`no chapter ${id}`);
  return chapter;
}
