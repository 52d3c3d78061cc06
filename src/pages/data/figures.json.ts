import type { APIRoute } from 'astro';
import { currentEdition } from '../../edition/load.ts';
import { figureRecords, reportRecord } from '../../exports/records.ts';

export const GET: APIRoute = async () => {
  const edition = await currentEdition();
  const body = { report: reportRecord(edition), figures: figureRecords(edition) };
  return new Response(`${JSON.stringify(body, null, 1)}\n`);
};
