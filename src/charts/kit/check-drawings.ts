/** Refuses drawings that do not show their figures honestly, or cannot be read. */

import type { Locale } from '../../core/figure.ts';
import { locales } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Chart, Width } from './chart.ts';
import { stageHeights, widths } from './chart.ts';
import { sizes } from './labels.ts';
import type { Scene, TextNode } from './scene.ts';
import type { Place } from './wording.ts';
import { templatePlace } from './wording.ts';

/** What is wrong with one drawing. */
type Fault = Pick<Issue, 'check' | 'found' | 'expected'> & {
  readonly hint?: Issue['hint'];
  /** The template of the label that is wrong: its words can be written otherwise. */
  readonly template?: string | undefined;
};

/** Where a chart is told of as a whole: its code, or what edition.json says of it. */
export const placeIn = ({ id, declared }: Chart, column: string): Place =>
  declared === undefined
    ? { file: `src/charts/${id}`, row: 0, column }
    : { file: 'edition.json', row: 0, column: `${declared}.${column}` };

/** What is wrong with a drawing, and with which. */
interface Found extends Fault {
  readonly locale: Locale;
  /** The language, the width, and the state if it is of one. */
  readonly drawing: string;
}

/** Everything wrong with the drawings of a chart: at both widths, in both languages, of each state. */
export function checkDrawings(chart: Chart, edition: Edition): Issue[] {
  const found = locales.flatMap((locale) =>
    (Object.keys(widths) as Width[]).flatMap((width): Found[] => {
      const at = (drawing: string) => (fault: Fault) => ({ ...fault, locale, drawing });
      return [
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
      ];
    }),
  );
  return found.flatMap((one) => tell(one, found, chart));
}

/** Words are told of once, where they stand, with the drawings that they do not fit; all else at its drawing. */
function tell(one: Found, all: readonly Found[], chart: Chart): Issue[] {
  const { check, found, expected, hint = noHint, template, locale, drawing } = one;
  const issue = { check, found, expected };
  const words = template === undefined ? undefined : templatePlace(chart, locale, template);
  if (words === undefined) return [{ ...issue, hint, ...placeIn(chart, drawing) }];
  const alike = all.filter(
    (other) =>
      other.check === check &&
      other.found === found &&
      other.locale === locale &&
      other.template === template,
  );
  if (alike[0] !== one) return [];
  const { file } = placeIn(chart, drawing);
  const drawings = [...new Set(alike.map((other) => other.drawing))];
  return [
    {
      ...issue,
      ...words,
      hint: {
        zh: `${hint.zh}放不下的画：${file} 的 ${drawings.join('、')}。`,
        en: `${hint.en} It does not fit ${file}: ${drawings.join(', ')}.`,
      },
    },
  ];
}

const noHint = { zh: '', en: '' };

/** What `check` finds in a drawing; that there is none is a finding too, and not the end of checking. */
function inDrawing(draw: () => Scene, check: (scene: Scene) => Fault[]): Fault[] {
  try {
    return check(draw());
  } catch (error) {
    return [notDrawn(error)];
  }
}

/** Code of a chart may break in any way: on figures that it refuses, or by a mistake of its own. */
function notDrawn(error: unknown): Fault {
  const refused = error instanceof RangeError;
  const line = error instanceof Error ? lineInSource(error) : undefined;
  return {
    check: 'chart-not-drawn',
    found: refused ? error.message : String(error),
    expected: refused
      ? { zh: '画得出来的数字', en: 'figures that can be drawn' }
      : { zh: '画得出来的代码', en: 'code that draws them' },
    ...(line === undefined ? {} : { hint: { zh: `出错在 ${line}。`, en: `It broke in ${line}.` } }),
  };
}

/** The first line of our own code in the stack of an error: `src/charts/care/layout.ts:34:5`. */
function lineInSource({ stack = '' }: Error): string | undefined {
  const lines = stack.split('\n').filter((line) => /^\s+at /u.test(line));
  return lines
    .filter((line) => !line.includes('node_modules'))
    .flatMap((line) => /.*[/\\](src[/\\][^()]+?:\d+:\d+)/u.exec(line)?.[1] ?? [])[0];
}

function checkHeight({ height }: Scene, most: number): Fault[] {
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
function checkDrawing(wanted: readonly string[], scene: Scene, edition: Edition): Fault[] {
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
  readonly template: string | undefined;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels are large enough, inside the frame, and clear of each other. */
function checkTexts(texts: readonly TextNode[], scene: Scene): Fault[] {
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
      .map((other) => [box, other] as const),
  );
  return [
    ...small.map(({ spans }) => ({
      check: 'chart-text-small',
      found: spans.map(({ text }) => text).join(''),
      expected: { zh: `不小于 ${sizes.label}`, en: `no smaller than ${sizes.label} units` },
    })),
    ...outside.map(({ text, template }) => ({
      check: 'chart-text-outside',
      found: text,
      expected: { zh: '画框里的字', en: 'text inside the frame' },
      hint: shorter,
      template,
    })),
    ...overlapping.map(([one, other]) => ({
      check: 'chart-text-overlap',
      found: `${one.text} / ${other.text}`,
      expected: { zh: '不相叠的字', en: 'labels that do not overlap' },
      hint: shorter,
      // The longer of the two can best be made shorter.
      template: one.right - one.left < other.right - other.left ? other.template : one.template,
    })),
  ];
}

/** The words are of the edition, the room for them is of the code. */
const shorter = {
  zh: '把词写短些，或者改画法，多留些地方。',
  en: 'Say it in fewer words, or draw it with more room.',
};

function boxOf({ x, y, anchor, width, spans, template }: TextNode): Box {
  const size = Math.max(...spans.map((span) => span.size));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const text = spans.map((span) => span.text).join('');
  return { text, template, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
