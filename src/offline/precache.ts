/** A file to keep from the start, relative to the site's root, with a digest that changes with its bytes. */
export type PrecacheEntry = readonly [file: string, digest: string];

/** Files whose name changes with their bytes: a copy of one never goes stale. */
export const hashedFiles = /^(?:_astro\/|fonts\/|pagefind\/(?:fragment|index|filter)\/|media\/)/u;

/** What search needs before its first answer, the reader's own pages' scripts, the font and the site's sign. */
const core =
  /^(?:_astro\/.*\.js|fonts\/.*persian.*|favicon\.svg|manifest\.webmanifest|pagefind\/(?!fragment|index|filter)[^/]+(?<!\.br|\.gz))$/u;

const fragments = 'pagefind/fragment/';
/** Texts that are searched without a network: of a busy day the newest. */
const mostFragments = 100;

/** The latest items of a site. */
export interface Latest {
  /** Files of their pages, newest first. */
  readonly pages: readonly string[];
  /** What the name of the oldest one's text in the search index begins with; later days sort later. */
  readonly day: string;
}

/**
 * What a reader has from the first visit on: home, search, the saved pages, the latest items and what these need; of
 * the search index the head and the texts since the oldest of these items, not the words of the whole archive.
 *
 * @param digests of the site's files, by path.
 */
export function precacheList(digests: ReadonlyMap<string, string>, { pages, day }: Latest): PrecacheEntry[] {
  const all = [...digests.keys()].sort();
  const texts = all.filter((file) => file.startsWith(fragments) && file.slice(fragments.length) >= day);
  const files = [
    ...['index.html', 'search/index.html', 'saved/index.html', 'copy/index.html', ...pages],
    ...all.filter((file) => core.test(file)),
    ...texts.slice(-mostFragments),
  ];
  return files.flatMap((file) => {
    const digest = digests.get(file);
    return digest === undefined
      ? []
      : [[file.replace(/(^|\/)index\.html$/u, '$1'), digest.slice(0, 8)] as const];
  });
}

/**
 * The service worker's text: what to keep, then the worker itself.
 *
 * @param worker the JavaScript of `service-worker.ts`.
 * @example serviceWorkerText([['search/', 'x1']], 'self…') // 'const precache=[["search/","x1"]];…self…'
 */
export function serviceWorkerText(precache: readonly PrecacheEntry[], worker: string): string {
  return `const precache=${JSON.stringify(precache)};\nconst hashed=${String(hashedFiles)};\n${worker}`;
}
