import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Step } from '../../scripts/lib/change-plan.ts';
import { applyPlan, checkPlan } from '../../scripts/lib/change-plan.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-'));
  mkdirSync(join(root, 'there'));
  writeFileSync(join(root, 'there/list.ts'), 'a,\nb,\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');

const plan: readonly Step[] = [
  { type: 'write', file: 'new/deep/file.ts', content: 'c\n' },
  { type: 'edit', file: 'there/list.ts', find: 'b,', replace: 'b,\n$&,' },
  { type: 'edit', file: 'there/list.ts', find: 'a,', replace: 'z,\na,' },
];

test('a plan is carried out in its order, words taken as they are', async () => {
  expect(await checkPlan(root, plan)).toEqual([]);
  const proved: string[] = [];
  await applyPlan(root, plan, async (files) => {
    proved.push(...files);
  });
  expect(read('new/deep/file.ts')).toBe('c\n');
  expect(read('there/list.ts')).toBe('z,\na,\nb,\n$&,\n');
  expect(proved).toEqual(['new/deep/file.ts', 'there/list.ts']);
});

test('everything that keeps it from being carried out is told at once', async () => {
  const wrong: readonly Step[] = [
    { type: 'write', file: 'there/list.ts', content: '' },
    { type: 'edit', file: 'there/list.ts', find: ',', replace: '' },
    { type: 'edit', file: 'nowhere.ts', find: 'a', replace: '' },
  ];
  const issues = await checkPlan(root, wrong);
  expect(issues.map(({ check, file }) => `${check} ${file}`)).toEqual([
    'plan-write there/list.ts',
    'plan-edit there/list.ts',
    'plan-edit nowhere.ts',
  ]);
});

test('what does not pass is undone to the last folder, and so is what breaks half-way', async () => {
  const refuse = async () => {
    throw new Error('refused');
  };
  await expect(applyPlan(root, plan, refuse)).rejects.toThrow('refused');
  expect(existsSync(join(root, 'new'))).toBe(false);
  expect(read('there/list.ts')).toBe('a,\nb,\n');

  const broken: readonly Step[] = [
    ...plan,
    { type: 'write', file: 'there/list.ts/inside', content: '' },
  ];
  await expect(applyPlan(root, broken, async () => {})).rejects.toThrow();
  expect(existsSync(join(root, 'new'))).toBe(false);
  expect(read('there/list.ts')).toBe('a,\nb,\n');
});
