import { expect, test } from 'vitest';
import { checkScenes } from '../../../src/content/check.ts';
import type { Section } from '../../../src/content/prose.ts';

const step = (line: number) =>
  ({
    type: 'step',
    line,
    chart: 'a',
    state: `${line}`,
    heading: `step ${line}`,
    paragraphs: [],
  }) as const;
const section = (blocks: Section['blocks']): Section => ({
  id: 'farming',
  file: 'farming.md',
  heading: '',
  blocks,
});
const paragraph = { type: 'paragraph', line: 9, template: 'between' } as const;

test('a scene of more steps than fit is refused at the first too many', () => {
  const long = section([1, 2, 3, 4, 5, 6, 7, 8].map(step));
  expect(checkScenes([long])).toMatchObject([{ file: 'farming.md', row: 7, found: 'step 7' }]);
});

test('as many steps in scenes apart are not', () => {
  expect(
    checkScenes([section([...[1, 2, 3].map(step), paragraph, ...[4, 5, 6, 7, 8, 9].map(step)])]),
  ).toEqual([]);
});
