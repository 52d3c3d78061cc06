/** Where a page says something: its text nodes, and the attributes and head that are read out. */

/** Elements whose text nobody reads. */
const silent = 'script, style, template';

export interface TextPlace {
  readonly text: string;
  readonly element: Element;
}

/** Text nodes that are not blank, with the elements they stand in. */
export function textNodes(root: Element): TextPlace[] {
  return [...root.childNodes].flatMap((node) => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      return text.trim() === '' ? [] : [{ text, element: root }];
    }
    return isElement(node) && !node.matches(silent) ? textNodes(node) : [];
  });
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Attributes with words in them. */
const spoken = [
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'label',
  'summary',
  'abbr',
  'data-text',
];

/** Words that cannot carry marks: attributes, the title, descriptions for search and sharing. */
export function plainTexts(document: Document): (TextPlace & { readonly where: string })[] {
  const attributes = spoken.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => ({
      where: `${element.localName}[${name}]`,
      text: element.getAttribute(name) ?? '',
      element,
    })),
  );
  const metas = [...document.querySelectorAll('meta[content]')]
    .filter((meta) =>
      /description|title|alt$/u.test(
        meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
      ),
    )
    .map((element) => ({ where: 'meta', text: element.getAttribute('content') ?? '', element }));
  const titles = [...document.querySelectorAll('head title, svg title, svg desc')].map(
    (element) => ({
      where: element.localName,
      text: element.textContent,
      element,
    }),
  );
  return [...attributes, ...metas, ...titles];
}
