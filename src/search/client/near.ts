import type { Pagefind, PagefindOptions } from './pagefind.ts';
import type { Query } from './query.ts';
import { verify } from './verify.ts';

/** More words than these are not left out one by one: the answer would come too late. */
const MOST_WORDS = 6;

/**
 * Queries that ask for less, for when no page holds everything: all words but one, then each known word alone, the
 * rarest first.
 */
export async function nearQueries(
  query: Query | undefined,
  pagefind: Pagefind,
  options: PagefindOptions,
): Promise<Query[]> {
  const words = (query?.words ?? []).slice(0, MOST_WORDS).map((word) => ({ ...word, open: false }));
  if (words.length < 2) return [];
  const filters = options.filters === undefined ? {} : { filters: options.filters };
  const known: { readonly query: Query; readonly count: number }[] = [];
  for (const word of words) {
    const single = { words: [word] };
    const { results } = await pagefind.search(word.key, filters);
    const [first] = results;
    if (first !== undefined && (await verify(first, 0, single)) !== undefined)
      known.push({ query: single, count: results.length });
  }
  const singles = known.sort((a, b) => a.count - b.count).map((one) => one.query);
  const held = new Set(singles.map((single) => single.words[0]!));
  const rest = words.filter((word) => held.has(word));
  const without =
    rest.length > 2 ? rest.map((_, out) => ({ words: rest.filter((__, at) => at !== out) })) : [];
  return [
    ...(rest.length > 1 && rest.length < words.length ? [{ words: rest }] : []),
    ...without,
    ...singles,
  ];
}
