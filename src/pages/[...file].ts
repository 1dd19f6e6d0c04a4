import type { APIRoute } from 'astro';
import { pageOf } from '../model/site.ts';

/** Feeds, sitemaps, data: whatever the plan holds as text and no page file answers. */
export const GET: APIRoute = ({ locals }) => {
  const { type, text } = pageOf(locals, 'file');
  return new Response(text, { headers: { 'content-type': type } });
};
