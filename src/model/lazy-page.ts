import type { Planned } from './planned.ts';

/**
 * A planned page whose props are made when they are read, each time anew: of ten thousand pages a build reads those
 * that changed.
 * @param key tells apart whatever the props tell apart, and costs less to make than they do; it too is made when it is
 *   read, so that a page that nobody asks for costs nothing.
 */
export function lazyPage<Route extends string, Props>(
  route: Route,
  path: string,
  key: () => string,
  make: () => Props,
): Planned<Route, Props> {
  return {
    route,
    path,
    get key(): string {
      return key();
    },
    get props(): Props {
      return make();
    },
  };
}
