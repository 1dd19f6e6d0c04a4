import { createApp } from 'astro/app/entrypoint';
import type { PlannedPage } from '../../model/plan.ts';

const app = createApp({ streaming: false });

/**
 * Renders one planned page with the compiled page files: HTML for a page, the body of an endpoint for a file.
 *
 * @throws when no page file answers the address, or when the page file fails.
 */
export async function render(page: PlannedPage): Promise<string> {
  const request = new Request(new URL(encodeURI(page.path), 'http://site.invalid'));
  const response = await app.render(request, { locals: { page } });
  const expected = page.path === '/404/' ? 404 : 200;
  if (response.status !== expected) {
    throw new Error(`${page.path} rendered with status ${String(response.status)}.`);
  }
  return response.text();
}
