/** Errors that tell the person who edits the data what is wrong, in both languages. */

import type { Bilingual } from './figure.ts';

/** An error whose reason is shown to an editor; `message` is the English one. */
export class BilingualError extends Error {
  override readonly name: string = 'BilingualError';
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.en);
    this.reason = reason;
  }
}
