import { keyText } from './match.ts';
import type { Fragment, Pagefind, PagefindOptions } from './pagefind.ts';

/** What Pagefind's files begin with, once they are unpacked. */
const SIGNATURE = 'pagefind_dcd'.length;

/** A text of the index that is on the device. */
interface Kept {
  readonly id: string;
  readonly fragment: Fragment;
  readonly terms: ReadonlySet<string>;
}

/**
 * The texts of the index that the service worker keeps, searched without the index: what a reader without a network can
 * be told. Newest first.
 *
 * @param folder the address of the index
 * @throws where the browser keeps nothing
 */
export async function keptPagefind(folder: URL): Promise<Pagefind> {
  const kept = await keptFragments(new URL('fragment/', folder).href);
  return {
    search: (term, options = {}) => {
      const wanted = term?.split(' ') ?? [];
      const found = kept.filter(
        ({ fragment, terms }) =>
          passes(fragment, options) && wanted.every((word) => [...terms].some((own) => own.startsWith(word))),
      );
      return Promise.resolve({
        results: found.map(({ id, fragment }) => ({ id, score: 1, data: () => Promise.resolve(fragment) })),
      });
    },
  };
}

function passes({ filters }: Fragment, options: PagefindOptions): boolean {
  return Object.entries(options.filters ?? {}).every(([name, values]) =>
    [values].flat().every((value) => filters[name]?.includes(value)),
  );
}

async function keptFragments(folder: string): Promise<Kept[]> {
  const found = new Map<string, Kept>();
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const id = request.url.startsWith(folder) ? request.url.slice(folder.length).replace(/\..*$/u, '') : '';
      const response = id === '' || found.has(id) ? undefined : await cache.match(request);
      if (response !== undefined) found.set(id, await read(id, response));
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}

async function read(id: string, response: Response): Promise<Kept> {
  const unpacked = response.body!.pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(unpacked).arrayBuffer();
  const fragment = JSON.parse(new TextDecoder().decode(bytes.slice(SIGNATURE))) as Fragment;
  const { placed } = keyText(fragment.content, fragment.meta['title'] ?? '');
  return { id, fragment, terms: new Set(placed.flatMap(({ terms, surface }) => [...terms, surface])) };
}
