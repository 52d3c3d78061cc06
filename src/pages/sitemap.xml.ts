import type { APIRoute } from 'astro';
import { listedPaths, sitemap } from '../share/sitemap.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(sitemap(listedPaths(), new URL(site ?? url)));
