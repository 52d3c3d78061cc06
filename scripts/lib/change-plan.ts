import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Issue } from '../../src/core/issue.ts';

/**
 * A change of the project's files as data: it can be told, checked and undone. Files are named from
 * the project's root.
 */
export type Step =
  | { readonly type: 'write'; readonly file: string; readonly content: string }
  | {
      readonly type: 'edit';
      readonly file: string;
      /** What stands in the file once, and what comes in its place. */
      readonly find: string;
      readonly replace: string;
    };

/** Whatever keeps a plan from being carried out: all of it, before anything is touched. */
export async function checkPlan(root: string, plan: readonly Step[]): Promise<Issue[]> {
  const found = await Promise.all(
    plan.map(async (step): Promise<Issue[]> => {
      const path = join(root, step.file);
      const issue = { check: `plan-${step.type}`, file: step.file, row: 0, column: '' };
      if (step.type === 'write') {
        if (!existsSync(path)) return [];
        const hint = { zh: '先移走它。', en: 'Move it away first.' };
        const expected = { zh: '还没有的文件', en: 'a file that is not there yet' };
        return [{ ...issue, found: step.file, expected, hint }];
      }
      const text = await readFile(path, 'utf8').catch(() => '');
      const times = text.split(step.find).length - 1;
      if (times === 1) return [];
      const expected = { zh: '正好出现一次', en: 'it to stand there once' };
      const hint = { zh: `出现了 ${times} 次。`, en: `It stands there ${times} times.` };
      return [{ ...issue, found: step.find, expected, hint }];
    }),
  );
  return found.flat();
}

/**
 * Carries out a plan that has been checked, then `prove`s the result. Whatever is thrown on the way
 * leaves every file as it was.
 */
export async function applyPlan(
  root: string,
  plan: readonly Step[],
  prove: (files: readonly string[]) => Promise<void>,
): Promise<void> {
  const files = [...new Set(plan.map(({ file }) => file))];
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const file of files) undo.push(await keep(root, file));
    for (const step of plan) {
      const path = join(root, step.file);
      await mkdir(dirname(path), { recursive: true });
      const content =
        step.type === 'write'
          ? step.content
          : (await readFile(path, 'utf8')).replace(step.find, () => step.replace);
      await writeFile(path, content);
    }
    await prove(files);
  } catch (error) {
    const restored = await Promise.allSettled(undo.map((restore) => restore()));
    const lost = restored.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    throw lost.length === 0 ? error : new AggregateError([error, ...lost], 'not all was put back');
  }
}

/** What puts a file back as it is now; if it is not there, with the folders that it will bring. */
async function keep(root: string, file: string): Promise<() => Promise<void>> {
  const path = join(root, file);
  if (existsSync(path)) {
    const before = await readFile(path);
    return () => writeFile(path, before);
  }
  let top = path;
  while (!existsSync(dirname(top))) top = dirname(top);
  return () => rm(top, { recursive: true, force: true });
}
