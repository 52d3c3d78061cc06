/** Chapters as lists of contents name them, each with the count of its figures. */

import type { StoryChapter } from '../content/prose.ts';
import { storyChapters } from '../content/prose.ts';
import type { Chapter, Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { formatCount } from '../i18n/format.ts';
import { ui } from '../i18n/ui.ts';

export interface ChapterEntry<Id extends Chapter = Chapter> {
  readonly id: Id;
  readonly title: string;
  readonly short: string;
  /** The id of the count of its figures. */
  readonly countId: string;
  readonly count: string;
  /** What is counted, in the number that the count asks for. */
  readonly counted: string;
}

/** The chapters of the story, in its order. */
export function chapterEntries(edition: Edition, locale: Locale): ChapterEntry<StoryChapter>[] {
  return storyChapters.map((id) => chapterEntry(id, edition, locale));
}

export function chapterEntry<Id extends Chapter>(
  id: Id,
  edition: Edition,
  locale: Locale,
): ChapterEntry<Id> {
  const chapter = edition.chapters.find((one) => one.id === id);
  const countId = `figures-${id}`;
  const count = edition.counts.get(countId) ?? 0;
  return {
    id,
    title: chapter?.title[locale] ?? id,
    short: chapter?.short[locale] ?? id,
    countId,
    count: formatCount(countId, count, locale, 'full'),
    counted: ui[locale].figureCount[count === 1 ? 'one' : 'other'],
  };
}
