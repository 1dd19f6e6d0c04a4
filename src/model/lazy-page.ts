import type { PageProps, PlannedPage, RouteName } from './plan.ts';

/**
 * A planned page whose props are made when they are read, each time anew: of ten thousand pages a build reads those
 * that changed.
 * @param key tells apart whatever the props tell apart, and costs less to make than they do.
 */
export function lazyPage<Name extends RouteName>(
  route: Name,
  path: string,
  key: string,
  make: () => PageProps[Name],
): PlannedPage {
  const page = {
    route,
    path,
    key,
    get props(): PageProps[Name] {
      return make();
    },
  };
  // TypeScript cannot see that a union member with this route takes these props.
  return page as unknown as PlannedPage;
}
