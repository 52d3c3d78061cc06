/** What somebody has probably meant to quote whose words do not stand in the text. */

import type { TextIndex } from './text-index.ts';
import { occurrences } from './text-index.ts';

/** Words of a text that are nearly those asked for. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** How many characters have to be changed, put in or taken out. */
  readonly changes: number;
}

/** Runs of fewer characters are alike by chance. */
const leastShared = 3;

/** In longer texts only longer runs are looked for: those are found without reading all of it. */
const shortText = 100_000;

/** Runs in more places are a turn of phrase, which tells nothing and takes long. */
const mostPlaces = 256;

/** How many characters more than the words a passage may have on either side of what they share. */
const slack = 8;

/** A run of characters that stands in the words and in the text. */
interface Shared {
  readonly inWords: number;
  readonly inText: number;
  readonly length: number;
}

/**
 * The passage that differs least from the words, around the longest run that they share with the
 * text; none where they share too little.
 */
export function nearestPassage(index: TextIndex, words: string): Passage | undefined {
  const { text } = index;
  const shared =
    longestShared(words, text, leastShared + 1, (run) =>
      index.candidates(run) > mostPlaces ? [] : index.occurrences(run),
    ) ??
    (text.length > shortText
      ? undefined
      : longestShared(words, text, leastShared, (run) => occurrences(text, run)));
  if (shared === undefined) return undefined;
  const from = Math.max(0, shared.inText - shared.inWords - slack);
  const to = shared.inText + words.length - shared.inWords + slack;
  const { changes, start, end } = leastChanged(words, text.slice(from, to));
  return {
    start: from + start,
    end: from + end,
    words: text.slice(from + start, from + end),
    changes,
  };
}

/** @param least characters of the runs that `find` finds the places of */
function longestShared(
  words: string,
  text: string,
  least: number,
  find: (run: string) => readonly number[],
): Shared | undefined {
  let longest: Shared | undefined;
  for (let inWords = 0; inWords + least <= words.length; inWords += 1) {
    for (const inText of find(words.slice(inWords, inWords + least))) {
      let length = least;
      while (
        inWords + length < words.length &&
        words.charAt(inWords + length) === text.charAt(inText + length)
      ) {
        length += 1;
      }
      if (length > (longest?.length ?? 0)) longest = { inWords, inText, length };
    }
  }
  return longest;
}

/**
 * The part of a text from which the fewest changes lead to the words, after Sellers: the distance of
 * Levenshtein to each part of the text that ends at a character, with where the best one begins.
 */
function leastChanged(words: string, text: string): Cost & { end: number } {
  let column = Array.from({ length: words.length + 1 }, (_, changes) => ({ changes, start: 0 }));
  let best = { changes: words.length, start: 0, end: 0 };
  for (let end = 1; end <= text.length; end += 1) {
    let last = { changes: 0, start: end };
    const next = [last];
    for (let at = 1; at <= words.length; at += 1) {
      const same = words[at - 1] === text[end - 1];
      last = fewest(more(column[at - 1], same ? 0 : 1), fewest(more(column[at], 1), more(last, 1)));
      next.push(last);
    }
    column = next;
    if (last.changes <= best.changes) best = { ...last, end };
  }
  return best;
}

interface Cost {
  readonly changes: number;
  readonly start: number;
}

const more = (cost: Cost | undefined, changes: number): Cost => ({
  changes: (cost?.changes ?? 0) + changes,
  start: cost?.start ?? 0,
});

const fewest = (one: Cost, other: Cost): Cost => (other.changes < one.changes ? other : one);

/** Two texts as far as they are alike, and what each of them has behind that. */
export interface Parting {
  readonly alike: string;
  /** Where they part, the next character of each, and nothing where one of them ends. */
  readonly one: string;
  readonly other: string;
  /** What the first of them has behind that. */
  readonly rest: string;
}

/** Where two texts part, by whole characters. */
export function parting(one: string, other: string): Parting {
  const [ones, others] = [[...one], [...other]];
  let at = 0;
  while (at < ones.length && ones[at] === others[at]) at += 1;
  return {
    alike: ones.slice(0, at).join(''),
    one: ones[at] ?? '',
    other: others[at] ?? '',
    rest: ones.slice(at + 1).join(''),
  };
}
