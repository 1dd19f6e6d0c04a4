import { keptPagefind } from './kept.ts';
import { loadNames, type Names } from './names.ts';
import type { Pagefind, PagefindModule } from './pagefind.ts';
import { runsToHtml } from './html.ts';
import { findPages, type SearchAnswer, type SearchHit, type SearchOptions } from './search.ts';

export { suggest, type Suggestion } from './names.ts';
export type { SearchAnswer, SearchHit } from './search.ts';

/** The search of one site, loaded when a reader begins to use it. */
export interface Engine {
  /** Loads what every query needs, so that the first answer comes sooner. */
  prepare(): Promise<unknown>;
  find(query: string, options: SearchOptions): Promise<SearchAnswer>;
  names(): Promise<Names>;
}

/** A word that is found in full ranks above the longer words that begin with it. */
const RANKING = { termSimilarity: 5 };

/**
 * Makes the search of a site without loading anything: Pagefind's module and the head of the index come with `prepare`
 * or the first query, the names with the first look at them. What failed to load is tried again the next time.
 * @param root the address of the site
 */
export function createEngine(root: URL): Engine {
  const folder = new URL('pagefind/', root);
  const pagefind = retrying(async (): Promise<Pagefind> => {
    const module = (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as PagefindModule;
    // A worker would load Pagefind's code a second time.
    const instance = module.createInstance({
      basePath: folder.href,
      baseUrl: '/',
      noWorker: true,
      ranking: RANKING,
    });
    await instance.init();
    return instance;
  });
  const names = retrying(() => loadNames(folder));
  return {
    prepare: pagefind,
    find: async (query, options) => {
      const answer = await findPages(await pagefind(), query, options).catch(() => undefined);
      if (answer !== undefined && ((answer.hits.length > 0 && !answer.near) || (await isReached(folder))))
        return answer;
      return { ...(await findPages(await keptPagefind(folder), query, options)), partial: true };
    },
    names,
  };
}

/**
 * Whether the site answers. Pagefind does not tell a word that is nowhere from a part of its index that did not load;
 * the service worker leaves a question for the head alone to the network.
 */
const isReached = (folder: URL): Promise<boolean> =>
  fetch(new URL('pagefind-entry.json', folder), { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

function retrying<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/**
 * The search for programs that hold Pagefind's module themselves: results in Pagefind's own form, with the excerpt of
 * the text as it was written.
 * @public
 */
export async function search(pagefind: Pagefind, query: string, options: SearchOptions = {}) {
  const { hits, near, total } = await findPages(pagefind, query, options);
  return { near, unfilteredResultCount: total, results: hits.map(resultOf) };
}

const resultOf = ({ id, fragment, excerpt }: SearchHit) => ({
  id,
  data: () => Promise.resolve({ ...fragment, excerpt: runsToHtml(excerpt) }),
});
