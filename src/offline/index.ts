import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { serviceWorkerText, type PrecacheEntry } from './precache.ts';

export { precacheList, type Latest, type PrecacheEntry } from './precache.ts';

/**
 * Makes `sw.js` for a site: the same list always gives the same bytes.
 *
 * @param precache the files to keep from the start, with digests.
 */
export async function makeServiceWorker(precache: readonly PrecacheEntry[]): Promise<string> {
  const source = await readFile(new URL('./service-worker.ts', import.meta.url), 'utf8');
  const { code } = await transform(source, { loader: 'ts', minify: true, target: 'es2022' });
  return serviceWorkerText(precache, code);
}
