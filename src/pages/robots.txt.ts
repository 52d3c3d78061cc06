import type { APIRoute } from 'astro';
import { robots } from '../share/sitemap.ts';

export const GET: APIRoute = ({ site, url }) => new Response(robots(new URL(site ?? url)));
