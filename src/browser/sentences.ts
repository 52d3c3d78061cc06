/** Numbers open the sentence they come from, where they stand. */

import type { Link } from './dom.ts';
import { addressOf, isPlainPress, linkOf, sayings } from './dom.ts';
import type { Slip, SlipContent } from './slip.ts';

/** Numbers in running text, pulled figures, numbers in tables, lit squares. */
const selector = 'a[data-figure], td[data-figure] > a, th[data-figure] > a';
/** Milliseconds of waiting after which the reader is told, and after which they are sent there. */
const tellAfter = 500;
const giveUpAfter = 8000;

/**
 * The rows come from the page of all figures. It has them in words: the value in the reader's
 * language, the numeral marked in its quote, the formula with its numbers, the notes, what they are
 * used for. Fetched once, at the first press; when that fails, the link is followed, wherever it leads.
 */
export function openSentences(slip: Slip): void {
  const { dataset } = slip.element;
  const rows = dataset.rows ?? '';
  let sheet: Promise<Document> | undefined;
  let wanted: Link | null = null;

  async function show(link: Link): Promise<void> {
    wanted = link;
    const address = addressOf(link);
    const more = { href: rows + address.hash, words: dataset.row ?? '' };
    const open = (content: Omit<SlipContent, 'more'>) =>
      slip.open(link, 'read', { ...content, more });
    let told = false;
    const telling = setTimeout(() => {
      told = wanted === link;
      if (told) open({ title: dataset.fetching ?? '', body: [] });
    }, tellAfter);
    /** Not if the reader has pressed another link since, or closed the note. */
    const isWanted = () => wanted === link && (!told || slip.link() === link);
    try {
      sheet ??= inTime(fetchPage(rows));
      const row = (await sheet).getElementById(address.hash.slice(1));
      if (row === null) throw new Error(`no row ${address.hash}`);
      if (isWanted()) open(contentOf(row, rows));
    } catch {
      sheet = undefined;
      if (isWanted()) location.assign(address.href);
    } finally {
      clearTimeout(telling);
    }
  }

  document.addEventListener('click', (event) => {
    wanted = null;
    const link = linkOf(event, selector);
    if (!link || !isPlainPress(event)) return;
    // The page of all figures has the row itself.
    if (rows === '' || addressOf(link).pathname === location.pathname) return;
    event.preventDefault();
    if (slip.reading() && slip.link() === link) slip.close();
    else void show(link);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') wanted = null;
  });
  // A page that is left drops what it fetches: no reason to go elsewhere.
  for (const leaving of ['beforeunload', 'pagehide']) {
    addEventListener(leaving, () => (wanted = null));
  }
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  // Styles are of no use here, and the policy of this page knows only its own.
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('late')), giveUpAfter);
  });
  return Promise.race([promise, late]);
}

/**
 * A row of the page of figures (components/FigureRow.astro) as a note: what it is, then the value with
 * its period and qualifier, the quote or formula, what there is to know, where it leads.
 * @param rows the way to the page of figures, from which the row's links lead on
 */
function contentOf(row: Element, rows: string): Omit<SlipContent, 'more'> {
  const [facts, ...notes] = copies(row, '.facts', 'facts');
  const [value] = copies(row, 'th', 'value');
  if (value && facts) value.append(' ', ...facts.childNodes);
  return {
    title: copies(row, '.label', '')[0] ?? '',
    body: [
      ...(value ? [value] : []),
      ...copies(row, '.quote', 'quote'),
      ...notes,
      ...ways(row, rows),
    ],
  };
}

function copies(row: Element, selector: string, className: string): HTMLElement[] {
  return [...row.querySelectorAll(selector)].map((part) =>
    paragraph(className, sayings(part), className === '' ? 'span' : 'p'),
  );
}

/** Its sentence in the report, charts and figures that use it: links, made to lead from here. */
function ways(row: Element, rows: string): HTMLElement[] {
  return [...row.querySelectorAll('.row-actions > a, .row-actions .uses')].map((part) => {
    const copy = document.importNode(part, true);
    const links = copy.matches('a') ? [copy] : [...copy.querySelectorAll('a')];
    for (const link of links) link.setAttribute('href', rows + link.getAttribute('href'));
    return paragraph('uses', copy.matches('a') ? [copy] : [...copy.childNodes], 'p');
  });
}

function paragraph(className: string, nodes: readonly Node[], tag: 'p' | 'span'): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...nodes);
  return element;
}
