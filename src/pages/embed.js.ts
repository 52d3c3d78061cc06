import type { APIRoute } from 'astro';
import { loaderFile } from '../share/loader.ts';

export const GET: APIRoute = () => new Response(loaderFile);
