import { expect, test } from 'vitest';
import { inLanes, type LaneItem } from '../../scripts/lib/lanes.ts';

/** Does the items and tells what has begun (`a`) and ended (`/a`), each ending when it is told to. */
function watched(items: readonly LaneItem[], lanes = 2) {
  const said: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const all = inLanes(items, lanes, ({ name }) => {
    said.push(name);
    return new Promise<string>((resolve, reject) => {
      ends.set(name, (error) => {
        said.push(`/${name}`);
        if (error) reject(error);
        else resolve(name.toUpperCase());
      });
    });
  });
  const end = async (name: string, error?: Error) => {
    ends.get(name)?.(error);
    // What begins then has begun when all that was promised is kept.
    await new Promise(setImmediate);
    return said.join(' ');
  };
  return { all, end, said };
}

test('so many at a time, and what came of them in their order', async () => {
  const { all, end, said } = watched([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  expect(said).toEqual(['a', 'b']);
  expect(await end('b')).toBe('a b /b c');
  await end('c');
  await end('a');
  expect(await all).toEqual(['A', 'B', 'C']);
});

test('what waits for another lets those behind it pass, and waits for none that is not there', async () => {
  const { all, end, said } = watched([
    { name: 'a' },
    { name: 'b', after: ['a', 'nobody'] },
    { name: 'c' },
  ]);
  expect(said).toEqual(['a', 'c']);
  expect(await end('c')).toBe('a c /c');
  expect(await end('a')).toBe('a c /c /a b');
  await end('b');
  expect(await all).toEqual(['A', 'B', 'C']);
});

test('what wants to be alone is alone', async () => {
  const { all, end, said } = watched([
    { name: 'a' },
    { name: 'b', alone: true },
    { name: 'c', needs: 'b' },
    { name: 'd' },
  ]);
  expect(said).toEqual(['a', 'd']);
  expect(await end('a')).toBe('a d /a');
  expect(await end('d')).toBe('a d /a /d b');
  expect(await end('b')).toBe('a d /a /d b /b c');
  await end('c');
  expect(await all).toEqual(['A', 'B', 'C', 'D']);
});

test('an error comes out when what runs beside it has ended, and nothing more begins', async () => {
  const { all, end, said } = watched([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  const thrown = expect(all).rejects.toThrow('no');
  await end('a', new Error('no'));
  expect(said).toEqual(['a', 'b', '/a']);
  await end('b');
  await thrown;
  expect(said).toEqual(['a', 'b', '/a', '/b']);
});

test('those that wait for each other are named', async () => {
  const circle = [
    { name: 'a', after: ['b'] },
    { name: 'b', after: ['a'] },
  ];
  await expect(inLanes(circle, 2, async () => 0)).rejects.toThrow('a, b');
});
