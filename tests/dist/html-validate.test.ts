/** Valid HTML: nesting, attributes, ARIA. */

import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from '../support/built.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Search engines cut a title after some seventy letters; but a chart's title is its finding, whole.
    'long-title': ['error', { maxlength: 120 }],
    // The tables of figures say what they are (FigureTable.astro); elsewhere the linter tells.
    'no-redundant-role': 'off',
  },
});

test.each(pages)('$path', async ({ html, path }) => {
  const { results } = await validator.validateString(html, path);
  const messages = results.flatMap((result) =>
    result.messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${line}:${column} ${message} [${ruleId}] ${selector ?? ''}`,
    ),
  );
  expect(messages).toEqual([]);
});
