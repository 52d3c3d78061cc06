import type { APIRoute } from 'astro';
import { charts } from '../../charts/registry.ts';
import { currentEdition } from '../../edition/load.ts';
import { chartRecord } from '../../exports/records.ts';

export const GET: APIRoute = async () => {
  const edition = await currentEdition();
  const body = { charts: charts.map((chart) => chartRecord(chart, edition)) };
  return new Response(`${JSON.stringify(body, null, 1)}\n`);
};
