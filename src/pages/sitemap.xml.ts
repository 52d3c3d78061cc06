import type { APIRoute } from 'astro';
import { currentEdition } from '../edition/load.ts';
import { listedPaths, sitemap } from '../share/sitemap.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(sitemap(listedPaths(await currentEdition()), new URL(site ?? url)));
