/** Every rule of kit/check.ts and kit/check-drawings.ts refuses a tiny chart that breaks it, and only it. */

import { describe, expect, test } from 'vitest';
import type { Chart, DesignSource, Panel } from '../../../src/charts/kit/chart.ts';
import { designChart } from '../../../src/charts/kit/chart.ts';
import { checkChart } from '../../../src/charts/kit/check.ts';
import { cells, fringe } from '../../../src/charts/kit/marks.ts';
import type { Node, Scene, TextNode } from '../../../src/charts/kit/scene.ts';
import { sound } from '../../../src/charts/kit/sound.ts';
import type { ChartText } from '../../../src/charts/kit/wording.ts';
import { derived, editionOf, namesIn, printed, units } from '../../support/edition.ts';

const edition = editionOf(
  [
    printed('disputes', 42),
    printed('major', 14),
    printed('petitions', 72, units.household),
    printed('rail-land', 70, units.mu, 'at-least'),
    printed('signed', 4681, units.mu),
    derived('other', 28),
    printed('large', 99),
  ],
  {
    report: '化解42件，其中14件重大。办结72户。清表70亩，签约4681亩。另有99件。',
    counts: { year: 2023 },
  },
);
const names = namesIn(edition);

const words: ChartText = {
  title: '{disputes}',
  what: '格',
  takeaway: '共{disputes}',
  alt: '格图',
  notes: ['没写'],
  labels: {},
};

/** A chart of these words, which stand in row 7 of their table. */
function written<Model>(
  source: Omit<DesignSource<Model, string>, 'labels'>,
  text: { readonly zh: ChartText; readonly en: ChartText },
): Chart {
  return designChart({ ...source, labels: Object.keys(text.zh.labels) }).withWords({
    chapter: 'livelihoods',
    text,
    placeOf: (key, locale) => ({ file: `words of ${key}`, row: 7, column: locale }),
  });
}

interface Tiny {
  readonly panels?: readonly Panel[];
  readonly nodes?: readonly Node[];
  readonly zh?: Partial<ChartText>;
}

const single: Panel = { relation: 'single', figures: ['disputes'] };

/** A text node that shows figures. */
function label(
  figures: readonly string[],
  more: Partial<TextNode> & { size?: number } = {},
): TextNode {
  const { size = 15, ...rest } = more;
  const spans = figures.map((figure) => {
    const bound = edition.figure(figure).qualifier === 'at-least';
    return { text: figure, style: 'body', size, figure, ...(bound ? { bound } : {}) } as const;
  });
  return { type: 'text', x: 0, y: 20, anchor: 'start', width: 40, spans, ...rest };
}

/** The names of the rules that a chart breaks, each once. */
function broken({ panels = [single], nodes, zh = {} }: Tiny = {}): string[] {
  const figures = panels.flatMap((panel) =>
    panel.relation === 'whole-and-part' ? [panel.whole, ...panel.parts] : panel.figures,
  );
  const shown = nodes ?? [label(figures.filter((id) => names.figures.has(id)))];
  const text = {
    zh: { ...words, ...zh },
    en: { ...words, what: 'a cell', alt: 'cells', notes: ['unsaid'], labels: zh.labels ?? {} },
  };
  const chart = written(
    {
      id: 'tiny',
      panels,
      model: () => null,
      layout: () => ({ width: 320, height: 100, nodes: shown }),
    },
    text,
  );
  return [...new Set(checkChart(chart, edition, names).map(({ check }) => check))];
}

const parts = (whole: string, ...ids: string[]) =>
  ({ relation: 'whole-and-part', whole, parts: ids, basis: 'stated' }) as const;

test('an honest chart passes', () => {
  expect(broken()).toEqual([]);
  expect(broken({ panels: [parts('disputes', 'major', 'other')] })).toEqual([]);
});

describe('units', () => {
  test.each(['same-unit', 'to-scale'] as const)('two on one axis are refused: %s', (relation) => {
    expect(broken({ panels: [{ relation, figures: ['disputes', 'petitions'] }] })).toEqual([
      'chart-mixed-units',
    ]);
  });

  test('two in one whole are refused', () => {
    const panel = { ...parts('petitions', 'major'), basis: 'inference' } as const;
    expect(broken({ panels: [panel] })).toContain('chart-mixed-units');
  });

  test('each in a panel of its own pass', () => {
    const panels = [single, { relation: 'single', figures: ['petitions'] } as const];
    expect(broken({ panels })).toEqual([]);
  });

  test('a panel for single figures has one', () => {
    const panels = [{ relation: 'single', figures: ['disputes', 'major'] } as const];
    expect(broken({ panels })).toEqual(['chart-single']);
  });
});

describe('a whole and its parts', () => {
  test('the report must state them where the chart says that it does', () => {
    expect(broken({ panels: [parts('large', 'major')] })).toEqual(['chart-whole-unstated']);
    expect(broken({ panels: [parts('signed', 'rail-land')], nodes: frayed })).toContain(
      'chart-whole-unstated',
    );
  });

  test('其中 of another sentence does not state them', () => {
    const far = editionOf([printed('a', 42), printed('b', 14), printed('c', 9)], {
      report: '化解42件。另有14件，其中9件重大。',
    });
    const layout = () => ({ width: 320, height: 100, nodes: [] });
    const chart = written(
      { id: 'far', panels: [parts('a', 'c')], model: () => null, layout },
      { zh: words, en: words },
    );
    const found = checkChart(chart, far, namesIn(far)).map(({ check }) => check);
    expect(found).toContain('chart-whole-unstated');
  });

  test.each(['convention', 'inference'] as const)('or it says that this is a %s', (basis) => {
    expect(broken({ panels: [{ ...parts('large', 'major'), basis }] })).toEqual([]);
  });

  test('parts are no more than the whole', () => {
    expect(broken({ panels: [parts('major', 'disputes')] })).toContain('chart-parts-exceed-whole');
    const twice = { ...parts('disputes', 'major', 'other', 'major'), basis: 'inference' } as const;
    expect(broken({ panels: [twice] })).toEqual(['chart-parts-exceed-whole']);
  });

  test('a whole has parts', () => {
    expect(broken({ panels: [parts('disputes')] })).toContain('chart-parts-exceed-whole');
  });
});

const land = { x: 0, y: 40, columns: 7, pitch: 10, size: 9, count: 7, tone: 'solid' } as const;
const marks = cells({ ...land, figure: 'rail-land' });
const end = fringe({
  x: 70,
  y: 40,
  length: 9,
  side: 'right',
  reach: 9,
  tone: 'solid',
  figure: 'rail-land',
});
const frayed: Node[] = [label(['rail-land', 'signed']), ...marks, end];

describe('a lower bound', () => {
  const panels: Panel[] = [{ relation: 'single', figures: ['rail-land'] }];
  const mute: TextNode = {
    ...label([]),
    spans: [{ text: '70', style: 'body', size: 15, figure: 'rail-land' }],
  };

  test('passes with ≥ and a frayed end', () => {
    expect(broken({ panels, nodes: [label(['rail-land']), ...marks, end] })).toEqual([]);
  });

  test('is refused without its frayed end', () => {
    expect(broken({ panels, nodes: [label(['rail-land']), ...marks] })).toEqual([
      'chart-bound-unmarked',
    ]);
  });

  test('is refused without ≥', () => {
    expect(broken({ panels, nodes: [mute, ...marks, end] })).toEqual(['chart-bound-unmarked']);
  });

  test('in words alone needs no frayed end', () => {
    expect(broken({ panels, nodes: [label(['rail-land'])] })).toEqual([]);
  });
});

describe('figures', () => {
  test('exist', () => {
    expect(broken({ panels: [{ relation: 'single', figures: ['no-such'] }] })).toContain(
      'chart-figure-unknown',
    );
  });

  test('are asked for by the name that was probably meant', () => {
    const chart = written(
      {
        id: 'tiny',
        panels: [{ relation: 'same-unit', figures: ['dispute', 'petitions', 'major'] }],
        model: () => null,
        layout: () => drawing,
      },
      { zh: { ...words, title: '{oops}' }, en: words },
    );
    for (const whole of [edition, null]) {
      const issues = checkChart(chart, whole, names).map(({ check, hint }) => [check, hint.en]);
      expect(issues).toContainEqual(['chart-figure-unknown', 'Is it disputes?']);
      expect(issues).toContainEqual(['chart-mixed-units', 'Give each unit a panel of its own.']);
    }
  });

  test('are drawn, whatever is wrong with words beside the drawing', () => {
    expect(broken({ zh: { title: '{oops}' }, nodes: [] })).toEqual([
      'text-figure-unknown',
      'chart-figure-not-drawn',
    ]);
    expect(broken({ zh: { labels: { all: '{oops}' } }, nodes: [] })).toEqual([
      'text-figure-unknown',
    ]);
  });

  test('are there at all', () => {
    expect(broken({ panels: [] })).toContain('chart-without-figure');
  });

  test('are all in the drawing', () => {
    expect(broken({ nodes: [] })).toEqual(['chart-figure-not-drawn']);
  });
});

describe('labels', () => {
  test.each([14, 14.9, 8])('of %d units are too small', (size) => {
    expect(broken({ nodes: [label(['disputes'], { size })] })).toEqual(['chart-text-small']);
  });

  test.each([
    ['left', { x: -20 }],
    ['right', { x: 300 }],
    ['right by its anchor', { x: 30, anchor: 'end' as const }],
    ['above', { y: 2 }],
    ['below', { y: 110 }],
  ])('outside the frame are refused: %s', (_, place) => {
    expect(broken({ nodes: [label(['disputes'], place)] })).toEqual(['chart-text-outside']);
  });

  test('that overlap are refused', () => {
    const other = label(['disputes'], { x: 30, y: 26 });
    expect(broken({ nodes: [label(['disputes']), other] })).toEqual(['chart-text-overlap']);
  });

  test('side by side, or one under the other, pass', () => {
    const nodes = [
      label(['disputes']),
      label(['disputes'], { x: 41 }),
      label(['disputes'], { y: 40 }),
    ];
    expect(broken({ nodes })).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['a digit', { takeaway: '共42件' }],
    ['a full-width digit', { takeaway: '共４２件' }],
    ['a Chinese count', { alt: '四十二件纠纷' }],
    ['one in a label', { labels: { all: '共42件' } }],
    ['one in a note', { notes: ['2023年'] }],
  ])('with a number typed in are refused: %s', (_, zh) => {
    expect(broken({ zh })).toEqual(['text-number-typed']);
  });

  test.each([
    ['text-figure-unknown', { title: '{no-such}' }],
    ['text-count-unknown', { title: '{#no-such}' }],
    ['text-bound-bare', { title: '{rail-land:bare}' }],
    ['text-quote-missing', { title: '{“没有这句”}' }],
    ['text-braces', { title: '{disputes' }],
  ])('%s', (check, zh) => {
    expect(broken({ zh })).toEqual([check]);
  });
});

test('what is wrong with words is told where they stand', () => {
  const notes = ['没写', '共42件'];
  const chart = written(
    { id: 'tiny', panels: [single], model: () => null, layout: () => drawing },
    { zh: { ...words, notes, labels: { all: '9' } }, en: { ...words, states: { all: '{oops}' } } },
  );
  const issues = checkChart(chart, null, names);
  expect(issues.map(({ file, row, column, found }) => [file, row, column, found])).toEqual([
    ['words of note.1', 7, 'zh', '42'],
    ['words of label.all', 7, 'zh', '9'],
    ['words of state.all', 7, 'en', 'oops'],
  ]);
});

const drawing = { width: 320, height: 100, nodes: [label(['disputes'])] };

test('a figure that a model reads without saying so is refused', () => {
  const source = {
    id: 'tiny',
    panels: [single],
    model: (figure: (id: string) => unknown) => figure('large'),
    layout: () => drawing,
  };
  const text = { zh: words, en: { ...words, what: 'a cell', alt: 'cells', notes: ['unsaid'] } };
  const checks = (chart: Chart) => checkChart(chart, edition, names).map(({ check }) => check);
  expect(new Set(checks(written(source, text)))).toEqual(new Set(['chart-not-drawn']));
  expect(checks(written({ ...source, reads: ['large'] }, text))).toEqual([]);
});

test('figures that cannot be drawn are told for each drawing, and checking goes on', () => {
  const chart = written(
    {
      id: 'endless',
      panels: [single],
      model: (figure) => figure('disputes').value,
      layout: (value) => ({ width: 320, height: value / 0, nodes: [label(['disputes'])] }),
    },
    { zh: words, en: { ...words, what: 'a cell', alt: 'cells' } },
  );
  const issues = checkChart(chart, edition, names);
  expect(issues.map(({ check, column }) => [check, column])).toEqual(
    ['zh narrow', 'zh wide', 'en narrow', 'en wide'].map((at) => ['chart-not-drawn', at]),
  );
  expect(issues.at(-1)?.found).toMatch(/^endless: .*Infinity/u);
});

describe('code of a chart that breaks', () => {
  const text = { zh: words, en: { ...words, what: 'a cell', alt: 'cells', notes: ['unsaid'] } };
  const brokenBy = (layout: () => Scene) =>
    checkChart(
      written({ id: 'tiny', panels: [single], model: () => null, layout }, text),
      edition,
      names,
    );

  test('is told beside all else, with its message and where it broke', () => {
    const nothing = new Map<string, Scene>();
    const [first, ...others] = brokenBy(() => sound(nothing.get('tiny') as Scene, 'tiny'));
    expect(first).toMatchObject({
      check: 'chart-not-drawn',
      file: 'src/charts/tiny',
      column: 'zh narrow',
      found: "TypeError: Cannot read properties of undefined (reading 'height')",
    });
    expect(first?.hint.en).toMatch(/^It broke in src\/charts\/kit\/sound\.ts:\d+:\d+\.$/u);
    expect(others).toHaveLength(3);
  });

  test('is told, whatever it throws', () => {
    const issues = brokenBy(() => {
      throw 'no room';
    });
    expect(issues.map(({ found }) => found)).toEqual(Array(4).fill('no room'));
  });
});
