/** Shapes of JSON values, checked with messages for the person who edits the file. */

import type { Bilingual } from '../core/figure.ts';

/** What was found at a place and what should be there; keys and numbers joined by dots. */
export interface Mismatch {
  readonly path: string;
  /** A text, or other values as JSON; empty when there is nothing. */
  readonly found: string;
  readonly expected: Bilingual;
}

/** Lists what keeps a value from being a `T`: nothing when it is one. */
export type Shape<T> = ((value: unknown, path: string) => Mismatch[]) & {
  /** Never there: it only carries the type. */
  readonly type?: T;
};

export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

const mismatch = (value: unknown, path: string, zh: string, en: string): Mismatch[] => [
  {
    path,
    found: typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
    expected: { zh, en },
  },
];

/** A text that is not empty. */
export const filledText: Shape<string> = (value, path) =>
  typeof value === 'string' && value.trim() !== ''
    ? []
    : mismatch(value, path, '有内容的文字', 'a text that is not empty');

/** A day as ISO 8601 writes it. */
export const day: Shape<string> = (value, path) =>
  typeof value === 'string' && new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value
    ? []
    : mismatch(value, path, '年-月-日，如 2023-12-20', 'a day like 2023-12-20');

/** A whole number. @param least the smallest allowed */
export const wholeNumber =
  (least: number): Shape<number> =>
  (value, path) =>
    Number.isSafeInteger(value) && Number(value) >= least
      ? []
      : mismatch(value, path, `不小于 ${least} 的整数`, `a whole number of ${least} or more`);

/** One of some words. */
export const oneOf =
  <const T extends string>(words: readonly T[]): Shape<T> =>
  (value, path) =>
    words.some((word) => word === value)
      ? []
      : mismatch(value, path, `以下之一：${words.join('、')}`, `one of ${words.join(', ')}`);

/** A list of values of one shape. */
export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => shape(item, `${path}.${index}`))
      : mismatch(value, path, '列表', 'a list');

/** An object with exactly these keys. */
export const objectOf =
  <Shapes extends Readonly<Record<string, Shape<unknown>>>>(
    shapes: Shapes,
  ): Shape<{ readonly [Key in keyof Shapes]: ShapeOf<Shapes[Key]> }> =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const keys = Object.keys(shapes);
      return mismatch(
        value,
        path,
        `有 ${keys.join('、')} 的对象`,
        `an object with ${keys.join(', ')}`,
      );
    }
    const members = new Map<string, unknown>(Object.entries(value));
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    const unknown = [...members.keys()].filter((key) => !Object.hasOwn(shapes, key));
    return [
      ...Object.entries(shapes).flatMap(([key, shape]) => shape(members.get(key), at(key))),
      ...unknown.flatMap((key) => mismatch(members.get(key), at(key), '认识的键', 'a known key')),
    ];
  };
