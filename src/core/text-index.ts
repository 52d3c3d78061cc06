/**
 * Finds words in a long text without reading all of it for each of them. `indexOf` over a report
 * that grows with the number of rows would make their proof quadratic.
 */

/** Characters in a gram. Shorter words are looked for with `indexOf`. */
const gramLength = 4;

/** Grams to a bucket, on average: fewer would make the index larger and slower to fill. */
const bucketSize = 4;

/**
 * An index of all runs of four characters of a text, by a hash: every place of a run is in one
 * bucket, next to each other and in order. Takes time and memory in proportion to the text: 4 bytes
 * a character for the places and 1 to 2 for the buckets.
 */
export class TextIndex {
  readonly text: string;
  readonly #mask: number;
  /** Where in `#places` each bucket begins; one more than there are buckets. */
  readonly #buckets: Int32Array;
  readonly #places: Int32Array;

  constructor(text: string) {
    this.text = text;
    const grams = Math.max(0, text.length - gramLength + 1);
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, grams / bucketSize)));
    const mask = size - 1;
    const buckets = new Int32Array(size + 1);
    const places = new Int32Array(grams);
    const change = (bucket: number, amount: number): number => {
      const sum = (buckets[bucket] ?? 0) + amount;
      buckets[bucket] = sum;
      return sum;
    };
    // A counting sort: sizes of the buckets, then their ends, then places filled in from behind.
    for (let at = 0; at < grams; at += 1) change(hashGram(text, at) & mask, 1);
    for (let bucket = 1; bucket <= size; bucket += 1) change(bucket, buckets[bucket - 1] ?? 0);
    for (let at = grams - 1; at >= 0; at -= 1) places[change(hashGram(text, at) & mask, -1)] = at;
    this.#mask = mask;
    this.#buckets = buckets;
    this.#places = places;
  }

  /** Every place where `words` stand, also overlapping, in order. Empty words stand nowhere. */
  occurrences(words: string): number[] {
    if (words.length < gramLength) return occurrences(this.text, words);
    const { offset, from, to } = this.#rarest(words);
    const found: number[] = [];
    for (let place = from; place < to; place += 1) {
      const at = (this.#places[place] ?? 0) - offset;
      if (at >= 0 && this.text.startsWith(words, at)) found.push(at);
    }
    return found;
  }

  /** How many places {@link occurrences} compares with `words`: what looking for them costs. */
  candidates(words: string): number {
    if (words.length < gramLength) return this.text.length;
    const { from, to } = this.#rarest(words);
    return to - from;
  }

  /** A gram of `words` that stands in few places: the first that is rare enough, or the rarest. */
  #rarest(words: string): { offset: number; from: number; to: number } {
    let best = { offset: 0, from: 0, to: Number.POSITIVE_INFINITY };
    const end = words.length - gramLength;
    for (let offset = 0; offset <= end && best.to - best.from > 2 * bucketSize; offset += 1) {
      const bucket = hashGram(words, offset) & this.#mask;
      const from = this.#buckets[bucket] ?? 0;
      const to = this.#buckets[bucket + 1] ?? 0;
      if (to - from < best.to - best.from) best = { offset, from, to };
    }
    return best;
  }
}

/** A hash of the gram at `at`: a polynomial in its characters, mixed as in MurmurHash3's finaliser. */
function hashGram(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + gramLength; i += 1) {
    hash = Math.imul(hash, 0x01000193) + text.charCodeAt(i);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Every place in a short text where `words` stand, also overlapping, in order. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Where the lines of a text begin, in order; the first begins at 0. */
export function lineStarts(text: string): number[] {
  return [0, ...occurrences(text, '\n').map((newline) => newline + 1)];
}

/** Line and character of an offset, both counted from 1, as editors show them. */
export function placeInLines(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly character: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, character: offset - (starts[low] ?? 0) + 1 };
}
