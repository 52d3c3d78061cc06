import type { APIRoute } from 'astro';
import { currentEdition } from '../../edition/load.ts';
import { figuresCsv } from '../../exports/figures-csv.ts';
import { figureRecords } from '../../exports/records.ts';

export const GET: APIRoute = async () =>
  new Response(figuresCsv(figureRecords(await currentEdition())));
