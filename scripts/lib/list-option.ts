import { Failure } from './failure.ts';

/** Width and height of a window in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The values of an option that may be given several times, or as a list with commas: all that are
 * allowed when it is not given, else those named, in the order in which they are allowed.
 */
export function chosen<const Value extends string>(
  name: string,
  given: readonly string[] | undefined,
  allowed: readonly Value[],
): Value[] {
  if (given === undefined) return [...allowed];
  const wanted = splitList(given);
  const unknown = wanted.find((value) => !allowed.some((one) => one === value));
  if (unknown !== undefined || wanted.length === 0) {
    throw new Failure(`--${name} ${unknown ?? ''} is none of: ${allowed.join(', ')}.`);
  }
  return allowed.filter((value) => wanted.includes(value));
}

/** Window sizes written as `360x640`; any will do, not only the usual ones. */
export function chosenSizes(
  given: readonly string[] | undefined,
  usual: readonly string[],
): Size[] {
  const wanted = given === undefined ? usual : splitList(given);
  if (wanted.length === 0) throw new Failure('--size names no size: write it as 360x640.');
  return wanted.map(readSize);
}

/** A size as it is written in options and file names. */
export const sizeName = ({ width, height }: Size): string => `${width}x${height}`;

function readSize(text: string): Size {
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/u.exec(text) ?? [];
  if (width === undefined || height === undefined) {
    throw new Failure(`--size ${text} is not a size: write it as 360x640.`);
  }
  return { width: Number(width), height: Number(height) };
}

const splitList = (given: readonly string[]): string[] =>
  given.flatMap((value) => value.split(',')).filter((value) => value !== '');
