/** What a reader has asked for, as the address of the search page says it. */
export interface Asked {
  readonly query: string;
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly newestFirst: boolean;
}

export const FILTER_NAMES = ['topic', 'place', 'year', 'kind'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** @example readAddress(new URLSearchParams('q=صادرات&sort=newest')).newestFirst // true */
export function readAddress(parameters: URLSearchParams): Asked {
  const filters = Object.fromEntries(FILTER_NAMES.map((name) => [name, parameters.get(name) ?? '']));
  return {
    query: parameters.get('q') ?? '',
    filters: filters as Record<FilterName, string>,
    newestFirst: parameters.get('sort') === 'newest',
  };
}

/** Longer queries are answered but not kept in the address, which browsers limit. */
const LONGEST_KEPT = 500;

/** The part of the address after the path; empty where nothing is asked. */
export function writeAddress({ query, filters, newestFirst }: Asked): string {
  const parameters = new URLSearchParams();
  if (query !== '' && query.length <= LONGEST_KEPT) parameters.set('q', query);
  for (const name of FILTER_NAMES) if (filters[name] !== '') parameters.set(name, filters[name]);
  if (newestFirst) parameters.set('sort', 'newest');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Filters in Pagefind's form, without those that are open; undefined where all are. */
export function chosenFilters({ filters }: Asked): Record<string, string> | undefined {
  const chosen = Object.entries(filters).filter(([, value]) => value !== '');
  return chosen.length === 0 ? undefined : Object.fromEntries(chosen);
}
