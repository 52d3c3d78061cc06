import { expect, test } from 'vitest';
import { carry } from '../../../src/browser/carry.ts';

test.each([
  ['figures/', 'dark', 'figures/?theme=dark'],
  ['figures/#grain', 'dark', 'figures/?theme=dark#grain'],
  ['../?theme=dark#grain', 'light', '../?theme=light#grain'],
  ['../?theme=dark', null, '../'],
  ['./', 'dark', './?theme=dark'],
  ['./', null, './'],
] as const)('%s with the theme %s', (href, theme, carried) => {
  expect(carry(href, theme)).toBe(carried);
});

test.each(['#grain', 'data/figures.csv', '/elsewhere/', 'https://example.org/', '//example.org/'])(
  '%s stays as it is',
  (href) => {
    expect(carry(href, 'dark', 'grain')).toBe(href);
  },
);

test('the place being read takes the place of another', () => {
  expect(carry('en/', null, 'relocation')).toBe('en/#relocation');
  expect(carry('en/?theme=dark#farming', 'dark', 'relocation')).toBe('en/?theme=dark#relocation');
  expect(carry('en/', null, undefined)).toBe('en/');
});
