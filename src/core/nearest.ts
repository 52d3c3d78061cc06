/** What somebody has probably meant who wrote a name that there is not. */

import type { Bilingual } from './figure.ts';

/** More letters than these put right make another name. */
const mostTypos = 2;

/** The known name nearest to a word: one that holds it, or one that differs by a typo or two. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((name) => ({ name, typos: typosBetween(word, name) }))
    .filter(({ name, typos }) => typos <= mostTypos || (word !== '' && name.includes(word)));
  return near.sort((one, other) => one.typos - other.typos)[0]?.name;
}

/** Asks for the known name nearest to a word; no hint where none is near. */
export function isIt(word: string, known: readonly string[]): Bilingual {
  const meant = nearest(word, known);
  if (meant === undefined) return { zh: '', en: '' };
  return { zh: `是 ${meant} 吗？`, en: `Is it ${meant}?` };
}

/** How many letters have to be put in, taken out or changed: the distance of Levenshtein. */
function typosBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let index = 1; index <= other.length; index += 1) {
      const changed = (above[index - 1] ?? 0) + (one[at - 1] === other[index - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[index] ?? 0) + 1, (row[index - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
