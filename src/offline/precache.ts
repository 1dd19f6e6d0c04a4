/** A file to keep from the start, relative to the site's root, with a digest that changes with its bytes. */
export type PrecacheEntry = readonly [file: string, digest: string];

/** Files whose name changes with their bytes: a copy of one never goes stale. */
export const hashedFiles = /^(?:_astro\/|fonts\/|pagefind\/(?:fragment|index|filter)\/|media\/)/u;

/**
 * The service worker's text: what to keep, then the worker itself.
 *
 * @param worker the JavaScript of `service-worker.ts`.
 * @example serviceWorkerText([['search/', 'x1']], 'self…') // 'const precache=[["search/","x1"]];…self…'
 */
export function serviceWorkerText(precache: readonly PrecacheEntry[], worker: string): string {
  return `const precache=${JSON.stringify(precache)};\nconst hashed=${String(hashedFiles)};\n${worker}`;
}
