/**
 * Shapes of JSON values, with messages in both languages for the person who edits the file. Zod
 * carries one message with each check; here it is both languages as JSON.
 */

import { z } from 'zod';
import type { Bilingual } from '../core/figure.ts';

/** What was found at a place and what should be there; keys and numbers joined by dots. */
export interface Mismatch {
  readonly path: string;
  /** A text, or other values as JSON; empty when there is nothing. */
  readonly found: string;
  readonly expected: Bilingual;
}

const say = (zh: string, en: string): string => JSON.stringify({ zh, en } satisfies Bilingual);

/** A text that is not empty. */
export const filledText = z.custom<string>(
  (value) => typeof value === 'string' && value.trim() !== '',
  say('有内容的文字', 'a text that is not empty'),
);

/** A name for addresses and files. */
export const idText = z.custom<string>(
  (value) => typeof value === 'string' && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(value),
  say(
    '小写字母、数字和连字符，如 grain-output',
    'lower-case letters, digits, hyphens, like grain-output',
  ),
);

/** A day as ISO 8601 writes it. */
export const day = z.custom<string>(
  (value) => z.iso.date().safeParse(value).success,
  say('年-月-日，如 2023-12-20', 'a day like 2023-12-20'),
);

/** A whole number. @param least the smallest allowed */
export const wholeNumber = (least: number) =>
  z.custom<number>(
    (value) => Number.isSafeInteger(value) && Number(value) >= least,
    say(`不小于 ${least} 的整数`, `a whole number of ${least} or more`),
  );

/** One of some words. */
export const oneOf = <const T extends string>(words: readonly T[]) =>
  z.custom<T>(
    (value) => words.some((word) => word === value),
    say(`以下之一：${words.join('、')}`, `one of ${words.join(', ')}`),
  );

/** A list of values of one shape. @param least how many there are at least */
export const listOf = <T extends z.ZodType>(item: T, least = 0) =>
  z
    .array(item, say('列表', 'a list'))
    .min(least, say(`至少 ${least} 项的列表`, `a list of ${least} or more`))
    .readonly();

/** An object with exactly these keys. */
export const objectOf = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) => {
      const keys = Object.keys(shape);
      return code === 'unrecognized_keys'
        ? say('认识的键', 'a known key')
        : say(`有 ${keys.join('、')} 的对象`, `an object with ${keys.join(', ')}`);
    },
  });

/** Lists what keeps a value from being of a shape: nothing when it is. */
export function mismatches(shape: z.ZodType, value: unknown): Mismatch[] {
  const { error } = shape.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => {
    const expected = JSON.parse(issue.message) as Bilingual;
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path];
    return paths.map((path) => ({
      path: path.join('.'),
      found: show(valueAt(value, path)),
      expected,
    }));
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

const show = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
