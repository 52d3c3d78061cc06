/** Marks as the browser reads them off a drawing are the marks that were painted. */

import { describe, expect, test } from 'vitest';
import type { PathNode } from '../../../src/charts/kit/scene.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { placesOf, stride } from '../../../src/scenes/marks.ts';
import { charts } from '../../support/charts.ts';
import { dashes, painted } from '../../support/dashes.ts';

const edition = await currentEdition();

/** A painted path as far as the reader of marks asks. */
const element = (node: PathNode) => {
  const { d, dash = [], width = 0, round } = painted(node);
  const attributes: Record<string, string> = {
    d,
    'stroke-dasharray': dash.join(' '),
    'stroke-width': String(width),
    ...(round ? { 'stroke-linecap': 'round' } : {}),
  };
  return { getAttribute: (name: string) => attributes[name] ?? null };
};

const states = charts.flatMap((chart) =>
  (['narrow', 'wide'] as const).flatMap((width) =>
    chart.states.map((state) => ({ name: `${chart.id} ${state} ${width}`, chart, state, width })),
  ),
);

const keyed = (state: (typeof states)[number]): PathNode[] =>
  state.chart
    .draw(edition, 'zh', state.width, state.state)
    .nodes.flatMap((node) => (node.type === 'path' && node.key !== undefined ? [node] : []));

test('there are states to read', () => {
  expect(states.length).toBeGreaterThan(0);
});

test.each(states)('$name', (state) => {
  for (const node of keyed(state)) {
    const shown = dashes(painted(node)).filter(({ length }) => node.round || length > 0.02);
    const places = placesOf(element(node));
    expect(places.length / stride).toBe(shown.length);
    for (const [index, { x, y, length }] of shown.entries()) {
      const [left = 0, top = 0, width = 0, height = 0] = places.slice(index * stride);
      expect(left + width / 2).toBeCloseTo(x + length / 2, 3);
      expect(top + height / 2).toBeCloseTo(y, 3);
    }
  }
});

describe('marks keep their number from state to state, or divide and join as a whole', () => {
  const scenes = Object.groupBy(states, ({ chart, width }) => `${chart.id} ${width}`);
  test.each(Object.entries(scenes))('%s', (_, list = []) => {
    const counts = list.map((state) => {
      const found = new Map<string, number>();
      for (const node of keyed(state).filter(({ core }) => !core)) {
        const { key = '' } = node;
        found.set(key, (found.get(key) ?? 0) + placesOf(element(node)).length / stride);
      }
      return found;
    });
    for (const [index, next] of counts.slice(1).entries()) {
      for (const [key, count] of counts[index] ?? []) {
        const later = next.get(key);
        if (later === undefined) continue;
        expect(Math.max(count, later) % Math.min(count, later), `${key}: ${count}, ${later}`).toBe(
          0,
        );
      }
    }
  });
});

test('a dash that does not advance ends', () => {
  const path = { d: 'M0 0h9', dash: [0, 0], width: 1, round: true } as const;
  const attributes: Record<string, string> = {
    d: path.d,
    'stroke-dasharray': '0 0',
    'stroke-width': '1',
    'stroke-linecap': 'round',
  };
  expect(placesOf({ getAttribute: (name) => attributes[name] ?? null })).toHaveLength(stride);
});
