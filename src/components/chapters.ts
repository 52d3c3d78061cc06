/** Chapters as lists of contents name them, each with the count of its figures. */

import { lookOf } from '../charts/kit/look.ts';
import { storyChapters } from '../content/prose.ts';
import type { Chapter, Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { chapterOf } from '../edition/edition.ts';
import { formatCount } from '../i18n/format.ts';
import { ui } from '../i18n/ui.ts';

export interface ChapterEntry {
  readonly id: Chapter;
  /** Its classes. */
  readonly look: string;
  readonly title: string;
  readonly short: string;
  /** The id of the count of its figures. */
  readonly countId: string;
  readonly count: string;
  /** What is counted, in the number that the count asks for. */
  readonly counted: string;
}

/** The chapters of the story, in its order. */
export function chapterEntries(edition: Edition, locale: Locale): ChapterEntry[] {
  return storyChapters(edition.meta).map((id) => chapterEntry(id, edition, locale));
}

export function chapterEntry(id: Chapter, edition: Edition, locale: Locale): ChapterEntry {
  const chapter = chapterOf(id, edition);
  const countId = `figures-${id}`;
  const count = edition.counts.get(countId) ?? 0;
  return {
    id,
    look: lookOf(chapter),
    title: chapter.title[locale],
    short: chapter.short[locale],
    countId,
    count: formatCount(countId, count, locale, 'full'),
    counted: ui[locale].figureCount[count === 1 ? 'one' : 'other'],
  };
}
