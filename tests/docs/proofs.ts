import type { Proofs } from './commands.ts';

/** What shows that each command of the docs works. */
export const proofs: Proofs = {};
