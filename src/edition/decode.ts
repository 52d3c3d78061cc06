/** Turns the bytes of a data file into text, or says in which line they stop being UTF-8. */

/** Bytes that are not UTF-8. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
  /** What the bytes seem to be: UTF-16 shows itself by its byte order mark, GBK by nothing. */
  readonly looksLike: 'UTF-16' | null;

  constructor(looksLike: EncodingError['looksLike']) {
    super('not UTF-8');
    this.looksLike = looksLike;
  }
}

const lineFeed = 0x0a;

/** Decodes one piece; a byte order mark is text here, and removed where the file begins. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes as many whole lines as can be. */
function decodeLines(bytes: Uint8Array): string {
  let text = '';
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(lineFeed, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const line = decode(bytes.subarray(start, end));
    if (line === null) return text;
    text += line;
    start = end;
  }
  return text;
}

const byteOrderMarks = ['fffe', 'feff'];

function looksLike(bytes: Uint8Array): EncodingError['looksLike'] {
  const [first = 0, second = 0] = bytes;
  const mark = first.toString(16).padStart(2, '0') + second.toString(16).padStart(2, '0');
  return byteOrderMarks.includes(mark) ? 'UTF-16' : null;
}

/**
 * Yields the text of a file in pieces of whole lines, without a byte order mark. A line feed is
 * never part of a longer character, neither in UTF-8 nor in GBK, so lines can be decoded alone.
 * @param chunks the file's bytes; each chunk may be overwritten once the next is asked for
 * @throws EncodingError behind the last line before the first that is not UTF-8
 */
export function* decodeChunks(chunks: Iterable<Uint8Array>): Generator<string> {
  /** A line that goes on in the next chunk. */
  let begun: Uint8Array = new Uint8Array();
  let first = true;
  const take = function* (bytes: Uint8Array): Generator<string> {
    if (bytes.length === 0) return;
    const text = decode(bytes);
    const readable = text ?? decodeLines(bytes);
    yield first && readable.startsWith('\ufeff') ? readable.slice(1) : readable;
    if (text === null) throw new EncodingError(first ? looksLike(bytes) : null);
    first = false;
  };
  for (const chunk of chunks) {
    const lineEnd = chunk.indexOf(lineFeed) + 1;
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end === 0) {
      begun = joined(begun, chunk);
      continue;
    }
    yield* take(joined(begun, chunk.subarray(0, lineEnd)));
    yield* take(chunk.subarray(lineEnd, end));
    begun = chunk.slice(end);
  }
  yield* take(begun);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
