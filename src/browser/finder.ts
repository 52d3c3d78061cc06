/** Finds and sorts the rows of the page of all figures; what is asked for stands in the address. */

import { copyText } from './copy.ts';
import { child } from './dom.ts';
import type { Row, Wanted } from './find.ts';
import { fits, fold, inOrder, queryOf, wantedFrom, wantedIn, wantedNames } from './find.ts';

interface Shown extends Row {
  readonly element: HTMLElement;
  /** The table that it stands in when the order is the report's. */
  readonly home: Element;
}

function finder(form: HTMLFormElement): void {
  const status = child(form, '[role=status]');
  const groups = [...document.querySelectorAll<HTMLElement>('.group')].map((element) => ({
    element,
    rows: rowsOf(element),
    /** In its heading; sizes from outside the report are not counted. */
    count: element.querySelector('.count'),
  }));
  const rows = groups.flatMap((group) => group.rows);
  /** Where all rows stand one after the other, when they are not ordered as in the report. */
  const sorted = groups[groups.length - 1]?.element;
  const field = (name: string) => child<HTMLInputElement>(form, `[name=${name}]`);

  const wanted = () => wantedFrom((name) => field(name).value);

  /** What is shown, as a query: at first all rows, in the order of the report. */
  let shown = '';

  function show(asked: Wanted): void {
    const query = queryOf(asked, '');
    if (query === shown) return;
    shown = query;
    const found = rows.filter((row) => fits(row, asked));
    for (const { element } of rows) element.hidden = true;
    const all = wantedNames.every((name) => name === 'order' || asked[name] === '');
    const together = asked.order === 'size' ? sorted?.querySelector('tbody') : null;
    for (const row of inOrder(found, asked.order)) {
      row.element.hidden = false;
      (together || row.home).append(row.element);
    }
    for (const { element, rows: own, count } of groups) {
      // A chapter may have no figure; it is there while nothing is asked for.
      element.hidden = (!all || !!together) && !element.querySelector('tbody > tr:not([hidden])');
      element.classList.toggle('together', element === sorted && !!together);
      if (count === null) continue;
      const here = own.filter((row) => !row.element.hidden).length;
      const some = here < own.length ? form.dataset.some || '' : '%s';
      count.textContent = some.replace('%s', String(here)).replace('%t', String(own.length));
    }
    const words = found.length === 0 ? form.dataset.none : form.dataset.found;
    status.textContent = all ? '' : (words || '').replace('%s', String(found.length));
  }

  function follow(): void {
    const asked = wantedIn(location.search);
    for (const name of wantedNames) {
      field(name).value = asked[name];
      // An address may ask for what there is none of.
      if (field(name).value !== asked[name]) field(name).value = '';
    }
    show(wanted());
  }

  /** The address asks for what is shown: it can be shared, and is come back to. */
  function remember(asked: Wanted): void {
    const query = queryOf(asked, location.search);
    history.replaceState(history.state, '', (query || location.pathname) + location.hash);
  }

  form.addEventListener('input', () => {
    const asked = wanted();
    show(asked);
    remember(asked);
  });
  // What is found is shown already: a phone's keyboard gives way to it.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    field('q').blur();
  });
  // The fields are emptied only after this event.
  form.addEventListener('reset', () => {
    const all = wantedIn('');
    show(all);
    remember(all);
  });
  addEventListener('popstate', follow);
  follow();
  // Rows have moved from under what the address named.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
  for (const { element } of rows) citeButton(element, form);
}

function rowsOf(group: HTMLElement): Shown[] {
  return [...group.querySelectorAll('tbody')].flatMap((home) =>
    [...home.rows].map((element) => {
      const { chapter, kind, unit, qualifier, quantity, size, also } = element.dataset;
      return {
        element,
        home,
        text: fold(`${element.textContent} ${also}`),
        chapter: chapter || '',
        kind: kind || '',
        unit: unit || '',
        qualifier: qualifier || '',
        quantity: quantity || '',
        size: Number(size),
      };
    }),
  );
}

/** A button that copies value, unit, year, sentence and link of a row. */
function citeButton(row: HTMLElement, { dataset }: HTMLElement): void {
  const box = row.querySelector<HTMLElement>('.cite');
  if (box === null) return;
  const button = child(box, 'button');
  const said = child(box, '[role=status]');
  const text = child(box, 'span:not([role])');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  button.addEventListener('click', async () => {
    text.textContent = `${box.dataset.text || ''} ${canonical?.href || ''}#${row.id}`;
    const copied = await copyText(text.textContent, () => {
      text.hidden = false;
      getSelection()?.selectAllChildren(text);
    });
    if (copied) text.hidden = true;
    said.textContent = (copied ? dataset.copied : dataset.byHand) || '';
  });
}

if (document.documentElement.classList.contains('live')) {
  const form = document.querySelector<HTMLFormElement>('form.finder');
  if (form) finder(form);
}
