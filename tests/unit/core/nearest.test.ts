import { expect, test } from 'vitest';
import { nearest } from '../../../src/core/nearest.ts';

const known = ['street-lamps', 'haircuts', 'label.drills', 'label.drives', 'care'];

test.each([
  ['haircut', 'haircuts'],
  ['hiarcuts', 'haircuts'],
  ['street', 'street-lamps'],
  ['label.drils', 'label.drills'],
  ['label.drive', 'label.drives'],
  ['carre', 'care'],
  ['care', 'care'],
])('%s means %s', (word, name) => {
  expect(nearest(word, known)).toBe(name);
});

test.each(['', 'quarantine', 'label.kits', 'xyzz'])('“%s” means none of them', (word) => {
  expect(nearest(word, known)).toBeUndefined();
});
