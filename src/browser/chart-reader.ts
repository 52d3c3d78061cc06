/**
 * Reads a chart figure by figure: by arrow keys for those who cannot point or see, by pointing for
 * the others. Without it the drawing has its alternative text and its table all the same.
 */

import { clearHighlight, highlight } from './chart-highlight.ts';
import { controlOf, placeAfter } from './chart-keys.ts';
import type { Row } from './chart-rows.ts';
import { rowsOf } from './chart-rows.ts';
import { aimTip, showTip, tip, windowFoot } from './chart-tip.ts';

interface Chart {
  readonly drawing: HTMLElement;
  readonly keys: HTMLElement;
  readonly rows: readonly Row[];
  /** The row that is shown; -1 before the first. */
  at: number;
}

/** Says to screen readers what the tip shows. */
const status = document.createElement('p');
status.className = 'off-screen';
status.setAttribute('role', 'status');

/** The chart that is read. */
let open: Chart | undefined;
/** Whether the focus has gone to a figure's sentence, from where it comes back. */
let away = false;

/** Shows a row of a chart, the nearest there is. @param byKey whether to speak, and bring it into view */
function show(chart: Chart, at: number, byKey: boolean): void {
  if (open !== chart) close();
  open = chart;
  chart.at = Math.max(0, Math.min(at, chart.rows.length - 1));
  const row = chart.rows[chart.at];
  if (row === undefined) return;
  const lit = highlight(chart.drawing, row.selector);
  if (byKey) {
    const [seen = chart.drawing] = lit;
    const { top, bottom } = seen.getBoundingClientRect();
    // What sticks is in sight, and to scroll would lead to another state.
    const sticks = getComputedStyle(chart.drawing).position === 'sticky';
    if (!sticks && (top < 0 || bottom > windowFoot())) seen.scrollIntoView({ block: 'center' });
    status.textContent = row.words;
  }
  aimTip(row.link);
  showTip(row.words, lit.length > 0 ? lit : [chart.drawing], chart.drawing);
}

function close(): void {
  away = false;
  if (open === undefined) return;
  clearHighlight(open.drawing);
  tip.remove();
  status.textContent = '';
  open.at = -1;
  open = undefined;
}

function onKey(event: KeyboardEvent, chart: Chart): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const to = placeAfter(event.key, chart.at, chart.rows.length);
  if (to !== undefined) {
    event.preventDefault();
    show(chart, to, true);
  } else if (event.key === 'Enter' && chart.at >= 0) {
    event.preventDefault();
    tip.click();
  }
}

function listenToKeys(chart: Chart, hint: string): void {
  const { drawing, keys } = chart;
  keys.addEventListener('keydown', (event) => onKey(event, chart));
  keys.addEventListener('focus', () => {
    const back = away && open === chart;
    away = false;
    if (back) return;
    close();
    open = chart;
    aimTip(null);
    showTip(hint, [drawing], drawing);
  });
  keys.addEventListener('blur', () => {
    if (!away) close();
  });
}

function listenToPointer(chart: Chart): void {
  const { drawing, rows } = chart;
  /** The row of the mark or label under the pointer, which may be that of its words; -1 for none. */
  const pointedAt = ({ target: under }: Event) => {
    if (under === tip) return chart.at;
    const mark = under instanceof Element ? under.closest('[data-figure], [data-count]') : null;
    return mark === null ? -1 : rows.findIndex(({ selector }) => mark.matches(selector));
  };
  drawing.addEventListener('pointerover', (event) => {
    const at = pointedAt(event);
    const other = at !== chart.at || open !== chart;
    if (event.pointerType === 'mouse' && at >= 0 && other) show(chart, at, false);
  });
  drawing.addEventListener('pointerleave', (event) => {
    const byKeys = document.activeElement === chart.keys;
    if (event.pointerType === 'mouse' && open === chart && !away && !byKeys) close();
  });
  drawing.addEventListener('click', (event) => {
    const at = pointedAt(event);
    if (at < 0) close();
    else if (event.target !== tip) show(chart, at, false);
  });
}

/** Makes a drawing readable. @param title id of its headline */
function read(drawing: HTMLElement, figure: HTMLElement, rows: readonly Row[], title: string) {
  if (rows.length === 0) return;
  const { hint = '' } = figure.dataset;
  const keys = controlOf({ title, takeaway: `${figure.id}-takeaway` }, hint);
  const chart: Chart = { drawing, rows, at: -1, keys };
  drawing.append(keys);
  listenToKeys(chart, hint);
  listenToPointer(chart);
}

function readCharts(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.figure')) {
    const drawing = figure.querySelector<HTMLElement>('.drawing');
    if (drawing !== null) read(drawing, figure, rowsOf(figure), `${figure.id}-title`);
  }
  // A state of a scene shows some of its chart's figures: those are read there.
  for (const state of document.querySelectorAll<HTMLElement>('figure.state')) {
    const figure = document.getElementById(state.dataset.chart ?? '');
    if (figure === null) continue;
    const rows = rowsOf(figure, (selector) => state.querySelector(selector) !== null);
    read(state, figure, rows, `${state.dataset.state}-title`);
  }
  document.querySelector('main')?.append(status);
  // Pressed, the tip leaves the focus where it is; a sentence that has been read gives it back to it.
  tip.addEventListener('mousedown', (event) => event.preventDefault());
  tip.addEventListener('click', () => {
    away = true;
  });
  tip.addEventListener('focus', () => open?.keys.focus({ preventScroll: true }));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !away) close();
  });
  document.addEventListener('click', ({ target: pressed }) => {
    const inside = pressed instanceof Element && pressed.closest('.drawing, .state, #slip');
    if (!inside) close();
  });
}

if (document.documentElement.classList.contains('live')) readCharts();
