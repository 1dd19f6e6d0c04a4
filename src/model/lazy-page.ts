import type { Planned } from './planned.ts';

/**
 * A planned page whose props are made when they are read, each time anew: of ten thousand pages a build reads those
 * that changed.
 * @param key tells apart whatever the props tell apart, and costs less to make than they do.
 */
export function lazyPage<Route extends string, Props>(
  route: Route,
  path: string,
  key: string,
  make: () => Props,
): Planned<Route, Props> {
  return {
    route,
    path,
    key,
    get props(): Props {
      return make();
    },
  };
}
