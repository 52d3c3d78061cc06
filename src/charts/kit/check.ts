/** Refuses dishonest charts: mixed units, unstated wholes, unmarked bounds; and unreadable ones. */

import type { Figure } from '../../core/figure.ts';
import { isPrinted, locales } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import type { CheckName } from '../../edition/check-names.ts';
import type { Names } from '../../edition/checks/texts.ts';
import { textFaults } from '../../edition/checks/texts.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Chart, Panel, Width } from './chart.ts';
import { panelFigures, stageHeights, widths } from './chart.ts';
import { sizes } from './labels.ts';
import type { Scene, TextNode } from './scene.ts';
import { textEntries } from './wording.ts';

type Problem = Pick<Issue, 'check' | 'column' | 'found' | 'expected'> & { hint?: Issue['hint'] };

const noHint = { zh: '', en: '' };

/**
 * Everything wrong with one chart. Files of the edition are named without the folder's path.
 * @param edition what it draws; `null` while the data is wrong, when only words and ids are checked
 */
export function checkChart(chart: Chart, edition: Edition | null, names: Names): Issue[] {
  const unknown = chart.figures.filter((id) => !names.figures.has(id));
  const words = checkWords(chart, names);
  const problems =
    unknown.length > 0 || chart.figures.length + chart.counts.length === 0
      ? [
          ...unknown.map((id) => unknownFigure(id, chart)),
          ...(unknown.length === 0 ? [noFigure(chart)] : []),
        ]
      : edition === null
        ? []
        : [
            ...chart.panels.flatMap((panel) => checkPanel(panel, edition)),
            ...(words.some(({ check }) => unbindable.has(check))
              ? []
              : checkDrawings(chart, edition)),
          ];
  const located = problems.map((problem) => ({
    hint: noHint,
    ...problem,
    ...(chart.declared === undefined
      ? { file: `src/charts/${chart.id}` }
      : { file: 'edition.json', column: `${chart.declared}.${problem.column}` }),
    row: 0,
  }));
  return [...words, ...located];
}

/** What is wrong with words that cannot be drawn: it is told once, and not for each drawing again. */
const unbindable: ReadonlySet<string> = new Set<CheckName>([
  'text-braces',
  'text-figure-unknown',
  'text-count-unknown',
  'text-term-unknown',
]);

/** Where a chart says what it draws: in code, or in edition.json. */
const figuresOf = ({ declared }: Chart) => (declared === undefined ? 'panels' : 'figures');

const unknownFigure = (id: string, chart: Chart): Problem => ({
  check: 'chart-figure-unknown',
  column: figuresOf(chart),
  found: id,
  expected: { zh: '数据里有的 id', en: 'an id that is in the data' },
});

const noFigure = (chart: Chart): Problem => ({
  check: 'chart-without-figure',
  column: figuresOf(chart),
  found: '',
  expected: { zh: '至少一个数字', en: 'at least one figure' },
});

/** The words of a chart bind their numbers; each is told where the edition has it. */
function checkWords(chart: Chart, names: Names): Issue[] {
  return locales.flatMap((locale) =>
    textEntries(chart.text[locale]).flatMap(([key, template]) =>
      textFaults(template, locale, names).map((fault) => ({
        ...fault,
        ...chart.placeOf(key, locale),
      })),
    ),
  );
}

/** One panel, one quantity; parts within a whole that somebody states. */
function checkPanel(panel: Panel, edition: Edition): Problem[] {
  const figures = panelFigures(panel).map((id) => edition.figure(id));
  const quantities = [...new Set(figures.map(({ unit }) => unit.quantity))];
  const problems: Problem[] = [];
  if (panel.relation !== 'single' && quantities.length > 1) {
    problems.push({
      check: 'chart-mixed-units',
      column: panel.relation,
      found: quantities.join(', '),
      expected: { zh: '一种量', en: 'one quantity' },
      hint: { zh: '不同的单位要分开画。', en: 'Give each unit a panel of its own.' },
    });
  }
  if (panel.relation === 'single' && panel.figures.length !== 1) {
    problems.push({
      check: 'chart-single',
      column: panel.relation,
      found: panel.figures.join(', '),
      expected: { zh: '一个数字', en: 'one figure' },
    });
  }
  if (panel.relation === 'whole-and-part') {
    const [whole, ...parts] = figures;
    if (whole !== undefined) problems.push(...checkWhole(panel, whole, parts, edition));
  }
  return problems;
}

const inBase = (figure: Figure): number => (figure.interval.low ?? 0) * figure.unit.base;

function checkWhole(
  panel: Extract<Panel, { relation: 'whole-and-part' }>,
  whole: Figure,
  parts: readonly Figure[],
  edition: Edition,
): Problem[] {
  const problems: Problem[] = [];
  const sum = parts.reduce((total, part) => total + inBase(part), 0);
  const most = (whole.interval.high ?? Number.POSITIVE_INFINITY) * whole.unit.base;
  if (parts.length === 0 || sum > most * (1 + 1e-9)) {
    problems.push({
      check: 'chart-parts-exceed-whole',
      column: panel.relation,
      found: `${sum} > ${most}`,
      expected: { zh: '不大于整体的部分', en: 'parts no larger than their whole' },
    });
  }
  // 其中 between the whole and its part, in one sentence, is how the report states one.
  const printed = parts.filter(isPrinted);
  const stated =
    isPrinted(whole) &&
    printed.length > 0 &&
    printed.every((part) =>
      /^[^。]*其中[^。]*$/u.test(edition.report.slice(whole.end, part.start)),
    );
  if (panel.basis === 'stated' && !stated) {
    problems.push({
      check: 'chart-whole-unstated',
      column: panel.relation,
      found: `${whole.id} ⊃ ${parts.map(({ id }) => id).join(', ')}`,
      expected: { zh: '报告里写着“其中”的部分', en: 'a part that the report states with 其中' },
      hint: {
        zh: '不是报告说的，就写 basis: convention 或 inference，并在注里说明。',
        en: 'If the report does not say so, the basis is a convention or an inference, and a note says it.',
      },
    });
  }
  return problems;
}

/** What `check` finds in a drawing; that there is none is a finding too, and not the end of checking. */
function inDrawing(
  draw: () => Scene,
  check: (scene: Scene) => Omit<Problem, 'column'>[],
): Omit<Problem, 'column'>[] {
  try {
    return check(draw());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [
      {
        check: 'chart-not-drawn',
        found: error.message,
        expected: { zh: '画得出来的数字', en: 'figures that can be drawn' },
      },
    ];
  }
}

function checkDrawings(chart: Chart, edition: Edition): Problem[] {
  const at = (column: string) => (problem: Omit<Problem, 'column'>) => ({ ...problem, column });
  return locales.flatMap((locale) =>
    (Object.keys(widths) as Width[]).flatMap((width) => [
      ...inDrawing(
        () => chart.draw(edition, locale, width),
        (scene) => checkDrawing(chart.figures, scene, edition),
      ).map(at(`${locale} ${width}`)),
      ...chart.states.flatMap((state) =>
        inDrawing(
          () => chart.draw(edition, locale, width, state),
          // A state need not show everything, but what it shows it shows honestly.
          (scene) => [
            ...checkDrawing([], scene, edition),
            ...checkHeight(scene, stageHeights[width]),
          ],
        ).map(at(`${locale} ${width} ${state}`)),
      ),
    ]),
  );
}

function checkHeight({ height }: Scene, most: number): Omit<Problem, 'column'>[] {
  if (height <= most) return [];
  return [
    {
      check: 'chart-state-high',
      found: String(Math.ceil(height)),
      expected: { zh: `不高于 ${most}`, en: `no higher than ${most} units` },
      hint: {
        zh: '再高，小屏幕上就放不下文字。',
        en: 'Higher than that, a small phone has no room for the words of the step.',
      },
    },
  ];
}

/** @param wanted the figures that it has to show */
function checkDrawing(
  wanted: readonly string[],
  scene: Scene,
  edition: Edition,
): Omit<Problem, 'column'>[] {
  const shown = new Set<string>();
  const marked = new Set<string>();
  const opened = new Set<string>();
  const said = new Set<string>();
  const texts: TextNode[] = [];
  for (const node of scene.nodes) {
    // A place that leads to a figure does not say how much it is.
    if (node.type === 'path' && node.tone === 'hit') continue;
    if (node.type === 'path' && node.figure !== undefined) {
      shown.add(node.figure);
      (node.open ? opened : marked).add(node.figure);
    } else if (node.type === 'text') {
      texts.push(node);
      for (const span of node.spans) {
        if (span.figure !== undefined) shown.add(span.figure);
        if (span.figure !== undefined && span.bound) said.add(span.figure);
      }
    } else if (node.type === 'markup') {
      for (const id of node.figures) shown.add(id);
    }
  }
  const missing = wanted.filter((id) => !shown.has(id));
  const drawn = wanted.length > 0 ? wanted : [...shown].filter((id) => id !== '');
  const bounds = drawn.filter((id) => edition.figure(id).qualifier.startsWith('at-'));
  // A bound is said where it is written, and frayed where a minimum is drawn.
  const unsaid = bounds.filter((id) => !said.has(id));
  const closed = bounds.filter(
    (id) => marked.has(id) && !opened.has(id) && edition.figure(id).qualifier === 'at-least',
  );
  return [
    ...missing.map((id) => ({
      check: 'chart-figure-not-drawn',
      found: id,
      expected: { zh: '画里有这个数字', en: 'the drawing to show this figure' },
    })),
    ...[...unsaid, ...closed].map((id) => ({
      check: 'chart-bound-unmarked',
      found: id,
      expected: { zh: '“至少”的记号：≥ 和毛边', en: 'the marks of a bound: ≥ and a frayed edge' },
    })),
    ...checkTexts(texts, scene),
  ];
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels are large enough, inside the frame, and clear of each other. */
function checkTexts(texts: readonly TextNode[], scene: Scene): Omit<Problem, 'column'>[] {
  const boxes = texts.map(boxOf);
  const small = texts.filter(({ spans }) => spans.some(({ size }) => size < sizes.label));
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -1 || right > scene.width + 1 || top < -2 || bottom > scene.height + 1,
  );
  const overlapping = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `${box.text} / ${other.text}`),
  );
  return [
    ...small.map(({ spans }) => ({
      check: 'chart-text-small',
      found: spans.map(({ text }) => text).join(''),
      expected: { zh: `不小于 ${sizes.label}`, en: `no smaller than ${sizes.label} units` },
    })),
    ...outside.map(({ text }) => ({
      check: 'chart-text-outside',
      found: text,
      expected: { zh: '画框里的字', en: 'text inside the frame' },
      hint: shorter,
    })),
    ...overlapping.map((found) => ({
      check: 'chart-text-overlap',
      found,
      expected: { zh: '不相叠的字', en: 'labels that do not overlap' },
      hint: shorter,
    })),
  ];
}

/** The words are of the edition, the room for them is of the code. */
const shorter = {
  zh: '把词写短些，或者改画法，多留些地方。',
  en: 'Say it in fewer words, or draw it with more room.',
};

function boxOf({ x, y, anchor, width, spans }: TextNode): Box {
  const size = Math.max(...spans.map((span) => span.size));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const text = spans.map((span) => span.text).join('');
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
