import { createApp } from 'astro/app/entrypoint';
import { FetchState } from 'astro/fetch';
import { isAstroComponentFactory } from 'astro/runtime/server/render/astro/factory.js';
import { renderToString } from 'astro/runtime/server/render/astro/render.js';
import type { PlannedPage } from '../../model/plan.ts';
import type { RenderedPage } from '../render/finish.ts';

const app = createApp({ streaming: false });

/** What Astro knows of a request, and what it may be told: once for all pages that one page file makes. */
interface Template {
  readonly state: FetchState;
  readonly module: Awaited<ReturnType<FetchState['loadComponentInstance']>>;
  /** What the page file reads: Astro keeps the object, so that only what it holds can change. */
  readonly locals: { page: PlannedPage };
}

const templates = new Map<string, Promise<Template | undefined>>();

/**
 * Renders one planned page with the compiled page files: HTML for a page, the body of an endpoint for a file. Page
 * files know nothing of a request but `Astro.locals.page`; pages are rendered one after the other.
 *
 * Astro answers a request with a stream of bytes, by way of middleware, sessions and the like, and that takes three
 * times as long as the page itself. A page file is therefore rendered to a string by the two steps of Astro's own
 * answer that make the page (`core/pages/handler.js`); what is no page file is left to Astro.
 *
 * @throws when no page file answers the address, or when the page file fails.
 */
export async function render(page: PlannedPage): Promise<RenderedPage> {
  // Pages of one kind below one folder have one page file.
  const kind = `${page.route} ${page.path.split('/', 2).join('/')}`;
  let opening = templates.get(kind);
  if (opening === undefined) templates.set(kind, (opening = openTemplate(page)));
  const template = await opening;
  if (template === undefined) return { html: await answer(page), sheets: [] };
  const { state, module, locals } = template;
  locals.page = page;
  const result = await state.createResult(module, state.getActionAPIContext());
  // Ten thousand pages have the same sheets: they stay out of the text of each.
  const sheets = Array.from(result.styles, ({ children }) => children);
  result.styles.clear();
  const html = await renderToString(result, module.default, {}, {}, true, state.routeData);
  if (typeof html !== 'string') throw new Error(`${page.path} rendered with status ${String(html.status)}.`);
  return { html, sheets };
}

const requestOf = ({ path }: PlannedPage): Request =>
  new Request(new URL(encodeURI(path), 'http://site.invalid'));

/** The template of a page's kind; nothing where no page file answers. */
async function openTemplate(page: PlannedPage): Promise<Template | undefined> {
  const state = new FetchState(requestOf(page));
  const locals = { page };
  state.locals = locals;
  if (state.routeData?.type !== 'page') return undefined;
  const module = await state.loadComponentInstance();
  return isAstroComponentFactory(module.default) ? { state, module, locals } : undefined;
}

async function answer(page: PlannedPage): Promise<string> {
  const response = await app.render(requestOf(page), { locals: { page } });
  const expected = page.path === '/404/' ? 404 : 200;
  if (response.status !== expected) {
    throw new Error(`${page.path} rendered with status ${String(response.status)}.`);
  }
  return response.text();
}
