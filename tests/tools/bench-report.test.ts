import { describe, expect, test } from 'vitest';
import { chartsPage, seriesScene } from '../../scripts/lib/bench/charts-page.ts';
import { medianCost } from '../../scripts/lib/bench/cost.ts';
import { docsLines, replaceBetweenMarkers } from '../../scripts/lib/bench/docs.ts';
import { heaviestOfKinds, kindOf } from '../../scripts/lib/bench/kinds.ts';
import { measuresOf } from '../../scripts/lib/bench/measures.ts';
import type { BenchResults } from '../../scripts/lib/bench/results.ts';
import type { Audited, LighthouseResult } from '../../scripts/lib/bench/scores.ts';
import { describeScores, lastingFaults, medianScores } from '../../scripts/lib/bench/scores.ts';
import { measuresMarkdown, measuresTable } from '../../scripts/lib/bench/table.ts';
import { typesetter } from '../../src/charts/kit/labels.ts';
import { currentEdition } from '../../src/edition/load.ts';

const audited = (performance: number, seo: number): Audited => ({
  scores: { performance, accessibility: 100, 'best-practices': 100, seo },
  faults: [
    ...(performance < 100 ? [fault('performance', 'total-blocking-time')] : []),
    ...(seo < 100 ? [fault('seo', 'is-crawlable')] : []),
  ],
});

const fault = (category: 'performance' | 'seo', id: string) => ({
  category,
  id,
  title: id,
  score: 0.5,
  value: '90 ms',
  named: ['head > meta'],
});

const story: LighthouseResult = {
  kind: 'story',
  locale: 'zh',
  address: '',
  runs: [audited(80, 100), audited(100, 90), audited(100, 90)],
};

const taken = { taken: '2026-11-24T20:00:00.000Z', load: 0.5 };

const results: BenchResults = {
  machine: { processors: 2, model: 'A processor', memory: 8e9, node: 'v24.0.0', chromium: '153.0' },
  bytes: {
    ...taken,
    results: [
      {
        address: '',
        html: 60_000,
        script: 10_000,
        style: 5000,
        fonts: 0,
        bytes: 81_000,
        budget: 80_000,
        requests: 4,
      },
    ],
  },
  lighthouse: { ...taken, results: [story] },
  build: {
    ...taken,
    results: {
      cold: [{ ms: 20_000, bytes: 500e6 }],
      warm: [{ ms: 10_000 }],
      validate: [{ ms: 500 }],
    },
  },
  growth: {
    ...taken,
    results: {
      figures: [
        { times: 1, count: 86, runs: [{ ms: 900, cpuMs: 300 }] },
        { times: 10, count: 860, runs: [{ ms: 900, cpuMs: 600 }] },
      ],
      charts: [],
      marks: [],
      long: { times: 1000, count: 100_000, runs: [{ ms: 2500, bytes: 300e6 }] },
    },
  },
};

const measures = measuresOf(results);

test('pages are known by their kind, and the heaviest stands for it', () => {
  expect(
    ['', 'en/', 'charts/', 'charts/kit/', 'en/charts/care/', 'embed/care/', 'en/about/'].map(
      kindOf,
    ),
  ).toEqual(['story', 'story', 'charts', 'kit', 'chart', 'embed', 'about']);
  expect(kindOf('404.html')).toBeUndefined();
  const pages = [
    { address: 'charts/care/', bytes: 1 },
    { address: 'charts/talent/', bytes: 2 },
    { address: 'en/charts/care/', bytes: 3 },
  ];
  expect(heaviestOfKinds(pages, ({ bytes }) => bytes)).toEqual([
    { kind: 'chart', locale: 'zh', page: pages[1] },
    { kind: 'chart', locale: 'en', page: pages[2] },
  ]);
});

describe('Lighthouse', () => {
  test('each category has its own median', () => {
    expect(medianScores(story)).toMatchObject({ performance: 100, seo: 90 });
  });

  test('what took points in most runs is named, with what it points at', () => {
    expect(lastingFaults(story).map(({ id }) => id)).toEqual(['is-crawlable']);
    expect(describeScores([story]).slice(-3)).toEqual([
      '/: 100 · 100 · 100 · 90',
      '  seo, is-crawlable (0.5): is-crawlable; 90 ms',
      '    head > meta',
    ]);
  });

  test('frames are not held to what search engines want', () => {
    const frame: LighthouseResult = { ...story, kind: 'embed', address: 'embed/care/' };
    expect(lastingFaults(frame)).toEqual([]);
    expect(measuresOf({ lighthouse: { ...taken, results: [frame] } })).toMatchObject([
      { what: 'embed zh', value: 100, kept: true, detail: '100 · 100 · 100 · 90' },
    ]);
  });
});

test('costs have medians of what is known', () => {
  expect(medianCost([{ ms: 1, bytes: 5 }, { ms: 3 }, { ms: 2 }])).toEqual({
    ms: 2,
    cpuMs: undefined,
    bytes: 5,
  });
});

describe('measures', () => {
  const named = (what: string) => measures.find((measure) => measure.what === what);

  test('are held against their budgets', () => {
    expect(named('story zh')).toMatchObject({ words: '81.0 kB', kept: false, ratio: 81 / 80 });
    expect(named('build, warm')).toMatchObject({ words: '10.0 s', kept: true });
    expect(named('build, warm')?.detail).toContain('0.50 of a cold one');
    expect(named('100,000 rows, time')).toMatchObject({ kept: true, value: 0.5, ratio: 0.5 });
  });

  test('grow by processor time, as multiples', () => {
    expect(named('10×: 860 figures')).toMatchObject({ value: 2, words: '2.0×' });
  });

  test('are one table, which marks what is over', () => {
    const table = measuresTable(measures);
    expect(table[1]).toBe('Bytes sent, fonts left out');
    expect(table[2]).toMatch(/^ {2}story zh +81\.0 kB +80\.0 kB +1\.01 +! HTML 60\.0 kB, /u);
    expect(table.filter((line) => line.includes(' ! '))).toHaveLength(2);
    expect(measuresMarkdown(measures)).toContain(
      '| build, cold | 20.0 s | 30.0 s | 0.67 | at most 500 MB |',
    );
  });

  test('a part that was not measured has no rows', () => {
    expect(measuresOf({})).toEqual([]);
  });
});

describe('the table in the documentation', () => {
  const page = `before\n<!-- bench: written by \`npm run bench -- --docs\` -->\nold\n<!-- /bench -->\nafter\n`;

  test('is replaced between its markers, and only there', () => {
    const once = replaceBetweenMarkers(page, ['new']);
    expect(once).toBe(page.replace('\nold\n', '\n\nnew\n\n'));
    expect(replaceBetweenMarkers(once, ['new'])).toBe(once);
    expect(() => replaceBetweenMarkers('no markers', [])).toThrow('to write between');
  });

  test('says what it was measured on', () => {
    const [first] = docsLines(results, measures);
    expect(first).toContain(
      '2 processors (A processor) with 8 GB of memory and Node v24.0.0, Chromium 153.0',
    );
    expect(first).toContain('2026-11-24');
  });
});

test('the page of charts has every measure, in words and as a bar', async () => {
  const edition = await currentEdition();
  const scene = seriesScene(measures.slice(0, 1), typesetter(edition, 'en'));
  const words = scene.nodes.flatMap((node) =>
    node.type === 'text' ? node.spans.map(({ text }) => text) : [],
  );
  expect(words).toEqual(['story zh', '81.0 kB ✕']);
  expect(scene.nodes.filter(({ type }) => type === 'markup')).toHaveLength(1);
  const page = chartsPage(measures, edition);
  expect(page.match(/<svg /gu)).toHaveLength(new Set(measures.map(({ series }) => series)).size);
});
