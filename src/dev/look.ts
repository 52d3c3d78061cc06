/** A drawing as it is now, beside its last snapshot. */

import type { Edition } from '../edition/edition.ts';
import type { Drawing } from './drawings.ts';
import { snapshotOf } from './drawings.ts';

export type Verdict = 'same' | 'changed' | 'new' | 'refused';

export interface Look {
  readonly verdict: Verdict;
  /** Markup for a page that has the styles of charts. */
  readonly now: string;
  /** The snapshot, `null` where there is none yet. */
  readonly before: string | null;
}

/** @param snapshot the file as it is; `undefined` where there is none yet */
export function look(drawing: Drawing, edition: Edition, snapshot: string | undefined): Look {
  const before = snapshot === undefined ? null : withoutStyle(snapshot);
  try {
    const svg = snapshotOf(drawing, edition);
    const verdict = snapshot === undefined ? 'new' : svg === snapshot ? 'same' : 'changed';
    return { verdict, before, now: withoutStyle(svg) };
  } catch (error) {
    // A chart that is being worked on may not draw yet; the others are to be seen all the same.
    if (!(error instanceof RangeError)) throw error;
    return { verdict: 'refused', before, now: `<p>${error.message.replaceAll('<', '&lt;')}</p>` };
  }
}

const withoutStyle = (svg: string): string => svg.replace(/<style>.*?<\/style>\n?/su, '');
