import { readdirSync, readFileSync } from 'node:fs';
import { worst } from '../statistics.ts';

/** How often memory is looked at: a peak that is shorter goes unseen. */
const everyMs = 100;

/**
 * Watches the memory that a process holds together with all that it has started. Pages that they
 * share count once for each, so the sum is rather too high.
 * @returns what ends it, and gives the most there was in bytes; undefined where there is no /proc
 */
export function watchMemory(pid: number): () => number | undefined {
  let most = 0;
  const timer = setInterval(() => {
    most = worst([most, heldBy(pid)]);
  }, everyMs);
  return () => {
    clearInterval(timer);
    return most === 0 ? undefined : most;
  };
}

function heldBy(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, kibibytes = '0'] = /^VmRSS:\s*(\d+) kB$/mu.exec(status) ?? [];
    return childrenOf(pid).reduce((sum, child) => sum + heldBy(child), Number(kibibytes) * 1024);
  } catch {
    // It has ended since, or this system tells nothing of it.
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .flatMap((child) => (child === '' ? [] : [Number(child)])),
  );
}
