/** Which rows a reader wants to see, and in what order: the finder without its page. */

/** What the finder knows of a row. */
export interface Row {
  /** Its words in both languages, as {@link fold} leaves them. */
  readonly text: string;
  readonly chapter: string;
  readonly kind: string;
  readonly unit: string;
  readonly qualifier: string;
  /** What its unit measures; only within one quantity does size compare. */
  readonly quantity: string;
  /** Its value in base units of the quantity. */
  readonly size: number;
}

/** What is asked for; an empty string asks for nothing. `unit` may name several, with spaces. */
export interface Wanted {
  readonly q: string;
  readonly chapter: string;
  readonly kind: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly order: string;
}

export const wantedNames = ['q', 'chapter', 'kind', 'unit', 'qualifier', 'order'] as const;

/**
 * Text as it is compared: full width as half width, small letters, no thousands separators, so that
 * 4681, 4,681 and ４６８１ find each other.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a row has every word that is asked for, and fits every choice. */
export function fits(row: Row, wanted: Wanted): boolean {
  const units = wanted.unit.split(' ');
  return (
    (wanted.chapter === '' || row.chapter === wanted.chapter) &&
    (wanted.kind === '' || row.kind === wanted.kind) &&
    (wanted.unit === '' || units.indexOf(row.unit) !== -1) &&
    (wanted.qualifier === '' || row.qualifier === wanted.qualifier) &&
    fold(wanted.q)
      .split(' ')
      .every((word) => row.text.indexOf(word) !== -1)
  );
}

/**
 * The rows by quantity, in the order in which quantities first occur, the largest first; else as
 * they are. Sizes of two quantities are never put in one order.
 */
export function inOrder<R extends Row>(rows: readonly R[], order: string): R[] {
  if (order !== 'size') return rows.slice();
  const first: Record<string, number> = {};
  rows.forEach(({ quantity }, at) => {
    if (first[quantity] === undefined) first[quantity] = at;
  });
  const rank = ({ quantity }: Row) => first[quantity] || 0;
  return rows.slice().sort((one, other) => rank(one) - rank(other) || other.size - one.size);
}

/** What an address asks for. */
export function wantedIn(search: string): Wanted {
  const given = new URLSearchParams(search);
  return wantedFrom((name) => given.get(name) || '');
}

/** What is asked for, wherever it is read from. */
export function wantedFrom(value: (name: keyof Wanted) => string): Wanted {
  return {
    q: value('q'),
    chapter: value('chapter'),
    kind: value('kind'),
    unit: value('unit'),
    qualifier: value('qualifier'),
    order: value('order'),
  };
}

/** The same as a query, beside what the address asks for otherwise (the theme). */
export function queryOf(wanted: Wanted, search: string): string {
  const query = new URLSearchParams(search);
  for (const name of wantedNames) {
    if (wanted[name] === '') query.delete(name);
    else query.set(name, wanted[name]);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
