import { describe, expect, test } from 'vitest';
import { decodeChunks, EncodingError } from '../../../src/edition/decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Cuts bytes into pieces that all use the same memory, as a file is read. */
function* pieces(all: Uint8Array, size: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let at = 0; at < all.length; at += size) {
    const piece = all.subarray(at, at + size);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
  }
}

/** The text before the first line that cannot be decoded, and the error. */
function decoded(all: Uint8Array, size = 16): { text: string; error: unknown } {
  let text = '';
  try {
    for (const piece of decodeChunks(pieces(all, size))) text += piece;
  } catch (error) {
    return { text, error };
  }
  return { text, error: null };
}

const text = '斋坛乡,“非粮化”\n签约4681亩\r\n\n没有换行的一行';

test('text comes out whole, however the bytes are cut', () => {
  for (let size = 1; size < 80; size += 1) {
    expect(decoded(bytes(text), size)).toEqual({ text, error: null });
  }
});

test('a byte order mark is left out where the file begins, and only there', () => {
  expect(decoded(bytes(`\ufeff${text}\n\ufeffa`), 8).text).toBe(`${text}\n\ufeffa`);
});

describe('bytes that are not UTF-8', () => {
  test('end the text before their line, however they are cut', () => {
    const all = Uint8Array.from([...bytes('一\n二\n三'), 0xb6, 0xd6, ...bytes('\n四\n')]);
    for (let size = 1; size < 30; size += 1) {
      const { text: before, error } = decoded(all, size);
      expect(before).toBe('一\n二\n');
      expect(error).toBeInstanceOf(EncodingError);
    }
  });

  test('may be a character cut off at the end', () => {
    expect(decoded(bytes('一\n二').slice(0, -1)).error).toBeInstanceOf(EncodingError);
  });

  test.each([
    [[0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00], 'UTF-16'],
    [[0xfe, 0xff, 0x00, 0x41, 0x00, 0x0a], 'UTF-16'],
    [[0xb6, 0xd6, 0x0a], null],
  ])('%j look like %s', (all, looksLike) => {
    expect(decoded(Uint8Array.from(all)).error).toMatchObject({ looksLike });
  });
});
