import { expect, test, vi } from 'vitest';
import { oncePer } from '../../../src/core/once.ts';

test('computes once for each object, also when the result is undefined', () => {
  const compute = vi.fn(({ n }: { n: number }) => (n > 1 ? n : undefined));
  const once = oncePer(compute);
  const [first, second] = [{ n: 1 }, { n: 2 }];
  expect([once(first), once(second), once(first), once(second)]).toEqual([
    undefined,
    2,
    undefined,
    2,
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
});
