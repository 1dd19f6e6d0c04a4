import type { PageProps, PlannedPage, RouteName } from './plan.ts';

/**
 * The props that the plan holds for the page being rendered. Every page file begins with this one call;
 * the renderer (build) and the dev server put the planned page of the address into `Astro.locals.page`.
 *
 * @throws when the address belongs to another kind of page, which means that a page file and the plan disagree.
 * @example const page = pageOf(Astro.locals, 'item'); // ItemPage
 */
export function pageOf<Name extends RouteName>(locals: { page: PlannedPage }, route: Name): PageProps[Name] {
  if (locals.page.route !== route) {
    throw new Error(
      `The plan has “${locals.page.route}” at ${locals.page.path}, but a “${route}” page renders it.`,
    );
  }
  return locals.page.props as PageProps[Name];
}
