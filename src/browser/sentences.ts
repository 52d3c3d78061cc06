/** Numbers open the sentence they come from, where they stand. */

import type { Link } from './dom.ts';
import { addressOf, isPlainPress, linkOf, sayings } from './dom.ts';
import type { Slip, SlipContent } from './slip.ts';

/** Numbers in running text, pulled figures, numbers in the charts' tables, lit squares. */
const selector = 'a[data-figure], td[data-figure] > a';
/** Milliseconds of waiting after which the reader is told, and after which they are sent there. */
const tellAfter = 500;
const giveUpAfter = 8000;

/**
 * The rows come from the page that the links lead to. It has them in words: the value in the reader's
 * language, the numeral marked in its quote, the formula with its numbers, the notes. Fetched once,
 * at the first press; when that fails, the link is followed.
 */
export function openSentences(slip: Slip): void {
  const { dataset } = slip.element;
  let sheet: Promise<Document> | undefined;
  let wanted: Link | null = null;

  async function show(link: Link): Promise<void> {
    wanted = link;
    const address = addressOf(link);
    const more = { href: link.getAttribute('href') ?? '', words: dataset.row ?? '' };
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
      sheet ??= inTime(fetchPage(address.href));
      const row = (await sheet).getElementById(address.hash.slice(1));
      if (row === null) throw new Error(`no row ${address.hash}`);
      if (isWanted()) open(contentOf(row));
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
    if (addressOf(link).pathname === location.pathname) return;
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
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('late')), giveUpAfter);
  });
  return Promise.race([promise, late]);
}

/**
 * A row of the page of figures (src/pages/[...locale]/figures.astro) as a note: what it is, then the
 * value with its period and qualifier, the quote or formula, what there is to know.
 */
function contentOf(row: Element): Omit<SlipContent, 'more'> {
  const [facts, ...notes] = copies(row, '.facts', 'facts');
  const [value] = copies(row, 'th', 'value');
  if (value && facts) value.append(' ', ...facts.childNodes);
  return {
    title: copies(row, '.label', '')[0] ?? '',
    body: [...(value ? [value] : []), ...copies(row, '.quote', 'quote'), ...notes],
  };
}

function copies(row: Element, selector: string, className: string): HTMLElement[] {
  return [...row.querySelectorAll(selector)].map((part) => {
    const copy = document.createElement(className === '' ? 'span' : 'p');
    copy.className = className;
    copy.append(...sayings(part));
    return copy;
  });
}
