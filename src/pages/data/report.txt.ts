import type { APIRoute } from 'astro';
import { currentEdition } from '../../edition/load.ts';

/** The report, byte for byte: the file is UTF-8 without BOM, so its text written out is itself. */
export const GET: APIRoute = async () => new Response((await currentEdition()).report);
