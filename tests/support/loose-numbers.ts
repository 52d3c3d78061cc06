/** Numbers on a page that nothing says the origin of. */

import type { Locale } from '../../src/core/figure.ts';
import { currentEdition } from '../../src/edition/load.ts';
import { boundTexts, leftOver, looseIn, stringsIn } from './bound-texts.ts';
import { numeric } from './numbers.ts';
import { plainTexts, textNodes } from './text-places.ts';

const edition = await currentEdition();
const known = { zh: boundTexts(edition, 'zh'), en: boundTexts(edition, 'en') };

/** Codes and citations to copy are checked where they are made (tests/unit/share). */
const bound =
  '[data-figure], [data-count], [data-quote], [data-formula], [data-report], [data-verbatim]';

/** Digits, and numbers in words, that stand in no element which is marked as having them from the data. */
export function looseNumbers(root: Element): string[] {
  return textNodes(root)
    .filter(({ element }) => !element.closest(bound))
    .filter(({ text, element }) => {
      if (numeric.test(text)) return true;
      if (element.closest('[data-own]')) return false;
      return looseIn(text, localeOf(element)).some((number) => !isInTerm(element, number));
    })
    .map(({ text, element }) => `<${element.localName}> ${text.trim()}`);
}

/** Numbers in attributes, titles and descriptions that are left when all bound texts are taken out. */
export function loosePlainNumbers(document: Document, locale: Locale): string[] {
  return plainTexts(document).flatMap(({ where, text }) =>
    looseInPlain(text, locale).map((number) => `${where}: ${number} in ${text}`),
  );
}

/** The same for a text from somewhere else than a page. */
export const looseInPlain = (text: string, locale: Locale): string[] =>
  leftOver(text, known[locale], locale);

const localeOf = (element: Element): Locale =>
  element.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'zh';

/** Names of things may have numbers in them: “三服务”. */
function isInTerm(element: Element, number: string): boolean {
  const id = element.closest('a.term')?.getAttribute('href')?.split('#term-')[1];
  const term = edition.glossary.find((one) => one.id === id);
  return stringsIn(term?.term).some((words) => words.toLowerCase().includes(number.toLowerCase()));
}
