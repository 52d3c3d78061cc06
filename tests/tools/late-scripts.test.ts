import { expect, test } from 'vitest';
import { putLate } from '../../scripts/lib/late-scripts.ts';

test('scripts wait behind the text; what they share is asked for with them, once', () => {
  const imports = new Map([
    ['a.js', ['shared.js']],
    ['b.js', ['shared.js', 'more.js']],
  ]);
  const page =
    '<script type="module" src="../_x/a.js"></script><script type="module" src="../_x/b.js"></script>';
  const script = (name: string) =>
    `<script type="module" fetchpriority="low" src="../_x/${name}"></script>`;
  expect(putLate(page, imports)).toBe(
    ['shared.js', 'a.js', 'more.js', 'b.js'].map(script).join(''),
  );
});
