/** The story's chapters as the contents list and the chapter bar name them. */

import type { StoryChapter } from '../content/prose.ts';
import { storyChapters } from '../content/prose.ts';
import type { Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { formatCount } from '../i18n/format.ts';
import { ui } from '../i18n/ui.ts';

export interface ChapterEntry {
  readonly id: StoryChapter;
  readonly title: string;
  readonly short: string;
  /** The id of the count of its figures. */
  readonly countId: string;
  readonly count: string;
  /** What is counted, in the number that the count asks for. */
  readonly counted: string;
}

export function chapterEntries(edition: Edition, locale: Locale): ChapterEntry[] {
  return storyChapters.map((id) => {
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
  });
}
