import { mayBeFound, pageFragment } from './kept-pages.ts';
import { keyText } from './match.ts';
import type { Fragment, Pagefind, PagefindOptions } from './pagefind.ts';

/** What Pagefind's files begin with, once they are unpacked. */
const SIGNATURE = 'pagefind_dcd'.length;

/** A text that is on the device. */
interface Kept {
  readonly id: string;
  readonly fragment: Fragment;
  readonly terms: ReadonlySet<string>;
}

/** What a kept file held when it was looked at; nothing where it is no result. */
const seen = new Map<string, Kept | undefined>();

/**
 * The texts of the index and the pages that the service worker keeps, searched without the index: what a reader without
 * a network can be told. Newest texts first, then pages that were read and whose text is not among them.
 *
 * @param folder the address of the index
 * @throws where the browser keeps nothing
 */
export async function keptPagefind(folder: URL): Promise<Pagefind> {
  const kept = await keptTexts(folder);
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

async function keptTexts(folder: URL): Promise<Kept[]> {
  const fragments = new URL('fragment/', folder).href;
  const root = new URL('../', folder).href;
  const [texts, pages] = [new Map<string, Kept>(), new Map<string, Kept>()];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const isText = url.startsWith(fragments);
      const path = url.slice(root.length);
      if (!isText && !(url.startsWith(root) && mayBeFound(path))) continue;
      if (!seen.has(url)) {
        const response = await cache.match(url);
        seen.set(url, response && (isText ? await readText(url, response) : await readPage(path, response)));
      }
      const kept = seen.get(url);
      if (kept !== undefined) (isText ? texts : pages).set(isText ? kept.id : kept.fragment.url, kept);
    }
  }
  const told = new Set([...texts.values()].map(({ fragment }) => fragment.url));
  return [
    ...[...texts.values()].sort((a, b) => (a.id < b.id ? 1 : -1)),
    ...[...pages.values()].filter(({ fragment }) => !told.has(fragment.url)),
  ];
}

async function readText(url: string, response: Response): Promise<Kept> {
  const unpacked = response.body!.pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(unpacked).arrayBuffer();
  const id = url.replace(/^.*\//u, '').replace(/\..*$/u, '');
  return keyed(id, JSON.parse(new TextDecoder().decode(bytes.slice(SIGNATURE))) as Fragment);
}

async function readPage(path: string, response: Response): Promise<Kept | undefined> {
  const fragment = pageFragment(path, await response.text());
  return fragment && keyed(path, fragment);
}

function keyed(id: string, fragment: Fragment): Kept {
  const { placed } = keyText(fragment.content, fragment.meta['title'] ?? '');
  return { id, fragment, terms: new Set(placed.flatMap(({ terms, surface }) => [...terms, surface])) };
}
