/**
 * Reads marks off a drawing. A row of marks is one dashed stroke (charts/kit/marks.ts), so its
 * places are in its path, and the page need not carry them twice.
 */

/** Places and sizes of marks, four numbers each: left, top, width, height, in the drawing's units. */
export type Places = Float32Array;

/** Marks that share a key in one drawing. */
export interface Group {
  readonly places: Places;
  readonly round: boolean;
  /** CSS colours, as computed. */
  readonly color: string;
  readonly inside: string;
  /** How thick the ring or outline is, in units; `null` for solid marks. */
  readonly outline: number | null;
}

/** How many numbers a mark takes in {@link Places}. */
export const stride = 4;

/** All groups of a drawing, by key. Paths of one key are read in their order. */
export function groupsOf(svg: SVGSVGElement): Map<string, Group> {
  return new Map(readGroups(svg));
}

/** The same one by one: to read a large one may take a frame. */
export function* readGroups(svg: SVGSVGElement): Generator<[string, Group], void> {
  const paths = new Map<string, SVGPathElement[]>();
  for (const path of svg.querySelectorAll<SVGPathElement>('path[data-key]')) {
    const key = path.dataset.key ?? '';
    paths.set(key, [...(paths.get(key) ?? []), path]);
  }
  for (const [key, list] of paths) yield [key, groupOf(list)];
}

function groupOf(paths: readonly SVGPathElement[]): Group {
  const isCore = (path: SVGPathElement) => path.dataset.core !== undefined;
  const outer = paths.filter((path) => !isCore(path));
  const core = paths.find(isCore);
  const [first] = outer;
  const size = numberOf(first, 'stroke-width');
  return {
    places: knownPlaces(outer),
    round: first?.getAttribute('stroke-linecap') === 'round',
    color: colorOf(first),
    inside: core === undefined ? colorOf(first) : colorOf(core),
    outline: core === undefined ? null : (size - numberOf(core, 'stroke-width')) / 2,
  };
}

const known = new WeakMap<Element, Places>();

/** Places do not change, colours do: what has been read once is kept. */
function knownPlaces(paths: readonly SVGPathElement[]): Places {
  const [first] = paths;
  if (first === undefined) return new Float32Array();
  const places = known.get(first) ?? Float32Array.from(paths.flatMap(placesOf));
  known.set(first, places);
  return places;
}

const colorOf = (path: SVGPathElement | undefined): string =>
  path === undefined ? 'none' : getComputedStyle(path).stroke;

const numberOf = (path: SVGPathElement | undefined, name: string): number =>
  Number(path?.getAttribute(name) ?? 0);

/** Dashes thinner than this, in units, are rounding. */
const sliver = 0.02;

/** The marks of one dashed path of horizontal lines, as a renderer paints them. */
export function placesOf(path: Pick<Element, 'getAttribute'>): number[] {
  const attribute = (name: string) => path.getAttribute(name) ?? '';
  const dash = attribute('stroke-dasharray').split(' ').map(Number);
  const width = Number(attribute('stroke-width'));
  const round = attribute('stroke-linecap') === 'round';
  const places: number[] = [];
  for (const [, x, y, length] of attribute('d').matchAll(/M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)/g)) {
    const end = Number(length);
    let at = 0;
    for (let turn = 0; round ? at <= end : at < end - sliver; turn += 2) {
      const on = Math.min(dash[turn % dash.length] ?? 0, end - at);
      const off = dash[(turn + 1) % dash.length] ?? 0;
      const left = Number(x) + at;
      const top = Number(y) - width / 2;
      if (round) places.push(left - width / 2, top, width, width);
      else if (on > sliver) places.push(left, top, on, width);
      // Dashes that do not advance would never end.
      if (on + off <= 0) break;
      at += on + off;
    }
  }
  return places;
}
