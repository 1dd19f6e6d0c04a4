/** A file to keep from the start, relative to the site's root, with a digest that changes with its bytes. */
export type PrecacheEntry = readonly [file: string, digest: string];

/** Files whose name changes with their bytes: a copy of one never goes stale. */
export const hashedFiles = /^(?:_astro\/|fonts\/|pagefind\/(?:fragment|index|filter)\/|media\/)/u;

/** What search needs before its first answer, the reader's own pages' scripts, the font and the site's sign. */
const core =
  /^(?:_astro\/.*\.js|fonts\/.*persian.*|favicon\.svg|manifest\.webmanifest|pagefind\/(?!fragment|index|filter)[^/]+)$/u;

/**
 * What a reader has from the first visit on: home, search, the saved pages, the latest items and what these need.
 *
 * @param digests of the site's files, by path.
 * @param latest files of the latest items, newest first.
 */
export function precacheList(
  digests: ReadonlyMap<string, string>,
  latest: readonly string[],
): PrecacheEntry[] {
  const pages = ['index.html', 'search/index.html', 'saved/index.html', 'copy/index.html', ...latest];
  const files = [...pages, ...[...digests.keys()].filter((file) => core.test(file)).sort()];
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
