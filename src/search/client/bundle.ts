import { runsToHtml } from './html.ts';
import type { Pagefind } from './pagefind.ts';
import { findPages, type SearchHit, type SearchOptions } from './search.ts';

/**
 * The search for programs that hold Pagefind's module: results in Pagefind's own form, with the excerpt of the text as
 * it was written. A built site serves it in its `engine` script.
 */
export async function search(pagefind: Pagefind, query: string, options: SearchOptions = {}) {
  const { hits, near, total } = await findPages(pagefind, query, options);
  return { near, unfilteredResultCount: total, results: hits.map(resultOf) };
}

const resultOf = ({ id, fragment, excerpt }: SearchHit) => ({
  id,
  data: () => Promise.resolve({ ...fragment, excerpt: runsToHtml(excerpt) }),
});
