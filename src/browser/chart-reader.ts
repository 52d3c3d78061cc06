/**
 * Reads a chart figure by figure: by arrow keys for those who cannot point or see, by pointing for
 * the others. Without it the drawing has its alternative text and its table all the same.
 */

import { clearHighlight, highlight } from './chart-highlight.ts';
import type { Row } from './chart-rows.ts';
import { rowsOf } from './chart-rows.ts';
import { placeTip } from './chart-tip.ts';

interface Chart {
  readonly drawing: HTMLElement;
  readonly rows: readonly Row[];
  /** The row that is shown; -1 before the first. */
  at: number;
}

/** Says to screen readers what the tip shows. */
const status = document.createElement('p');
status.className = 'off-screen';
status.setAttribute('role', 'status');

/** Shows in words what is highlighted, beside it. */
const tip = document.createElement('p');
tip.className = 'tip';
tip.setAttribute('aria-hidden', 'true');

let open: Chart | undefined;

/** Shows a row of a chart, the nearest there is. @param byKey whether to speak, and bring it into view */
function show(chart: Chart, at: number, byKey: boolean): void {
  if (open !== chart) close();
  open = chart;
  chart.at = Math.max(0, Math.min(at, chart.rows.length - 1));
  const { figure, words } = chart.rows[chart.at] ?? { figure: '', words: '' };
  const lit = highlight(chart.drawing, figure);
  if (byKey) {
    const [seen = chart.drawing] = lit;
    const { top, bottom } = seen.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) seen.scrollIntoView({ block: 'center' });
    status.textContent = words;
  }
  placeTip(tip, words, lit.length > 0 ? lit : [chart.drawing], chart.drawing);
}

function close(): void {
  if (open === undefined) return;
  clearHighlight(open.drawing);
  tip.remove();
  status.textContent = '';
  open.at = -1;
  open = undefined;
}

/** Where each key leads from a row; `undefined` for keys that are not ours. */
function target(key: string, { at, rows }: Chart): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    default:
      return undefined;
  }
}

function onKey(event: KeyboardEvent, chart: Chart): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const to = target(event.key, chart);
  if (to !== undefined) {
    event.preventDefault();
    show(chart, to, true);
  } else if (event.key === 'Escape') {
    close();
  } else if (event.key === 'Enter') {
    chart.rows[chart.at]?.link.click();
  }
}

/** The control that takes the keys. It lies over the drawing, whose alternative text stays readable. */
function control(chart: Chart, id: string, hint: string): HTMLElement {
  const help = document.createElement('span');
  help.id = `${id}-hint`;
  help.hidden = true;
  help.textContent = hint;
  const keys = document.createElement('div');
  keys.className = 'keys';
  keys.tabIndex = 0;
  keys.setAttribute('role', 'application');
  keys.setAttribute('aria-labelledby', `${id}-title`);
  keys.setAttribute('aria-describedby', `${id}-takeaway ${help.id}`);
  keys.append(help);
  keys.addEventListener('keydown', (event) => onKey(event, chart));
  keys.addEventListener('focus', () => {
    close();
    open = chart;
    placeTip(tip, hint, [chart.drawing], chart.drawing);
  });
  keys.addEventListener('blur', close);
  return keys;
}

/** The row of the mark or label under the pointer; -1 where there is none. */
function pointedAt({ rows }: Chart, { target: under }: Event): number {
  const mark = under instanceof Element ? under.closest('[data-figure]') : null;
  const figure = mark?.getAttribute('data-figure');
  return rows.findIndex((row) => row.figure === figure);
}

for (const figure of document.querySelectorAll<HTMLElement>('figure.figure')) {
  const drawing = figure.querySelector<HTMLElement>('.drawing');
  if (drawing === null) continue;
  const { hint = '', says = '' } = drawing.dataset;
  const rows = rowsOf(figure, says);
  if (rows.length === 0) continue;
  const chart: Chart = { drawing, rows, at: -1 };
  drawing.append(control(chart, figure.id, hint));
  const point = (event: Event) => {
    const at = pointedAt(chart, event);
    if (at >= 0) show(chart, at, false);
    return at >= 0;
  };
  drawing.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') point(event);
  });
  drawing.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && open === chart) close();
  });
  drawing.addEventListener('click', (event) => {
    if (point(event)) event.stopPropagation();
  });
}
document.querySelector('main')?.append(status);
document.addEventListener('click', close);
