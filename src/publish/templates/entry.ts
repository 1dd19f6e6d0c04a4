import { createApp } from 'astro/app/entrypoint';
import { FetchState } from 'astro/fetch';
import { isAstroComponentFactory } from 'astro/runtime/server/render/astro/factory.js';
import { renderToString } from 'astro/runtime/server/render/astro/render.js';
import type { PlannedPage } from '../../model/plan.ts';

const app = createApp({ streaming: false });

type Route = NonNullable<FetchState['routeData']>;
type PageModule = Awaited<ReturnType<FetchState['loadComponentInstance']>>;

const modules = new Map<Route, PageModule>();

/**
 * Renders one planned page with the compiled page files: HTML for a page, the body of an endpoint for a file.
 *
 * Astro answers a request with a stream of bytes, by way of middleware, sessions and the like, and that takes three
 * times as long as the page itself. A page file is therefore rendered to a string by the two steps of Astro's own
 * answer that make the page (`core/pages/handler.js`); what is no page file is left to Astro.
 *
 * @throws when no page file answers the address, or when the page file fails.
 */
export async function render(page: PlannedPage): Promise<string> {
  const request = new Request(new URL(encodeURI(page.path), 'http://site.invalid'));
  const state = new FetchState(request);
  state.locals = { page };
  const route = state.routeData;
  if (route?.type !== 'page') return answer(request, page);
  const module = await moduleOf(route, state);
  if (!isAstroComponentFactory(module.default)) return answer(request, page);
  const result = await state.createResult(module, state.getActionAPIContext());
  const html = await renderToString(result, module.default, {}, {}, true, route);
  if (typeof html !== 'string') throw new Error(`${page.path} rendered with status ${String(html.status)}.`);
  return html;
}

/** Loaded once for a route: a dynamic import takes its time even where the module is there. */
async function moduleOf(route: Route, state: FetchState): Promise<PageModule> {
  const known = modules.get(route);
  if (known) return known;
  const module = await state.loadComponentInstance();
  modules.set(route, module);
  return module;
}

async function answer(request: Request, page: PlannedPage): Promise<string> {
  const response = await app.render(request, { locals: { page } });
  const expected = page.path === '/404/' ? 404 : 200;
  if (response.status !== expected) {
    throw new Error(`${page.path} rendered with status ${String(response.status)}.`);
  }
  return response.text();
}
