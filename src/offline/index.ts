import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

export { precacheList, serviceWorkerText, type Latest } from './precache.ts';

/** The JavaScript of the service worker, the same for every site: compiled beside the rendering of pages. */
export async function serviceWorkerCode(): Promise<string> {
  const source = await readFile(new URL('./service-worker.ts', import.meta.url), 'utf8');
  const { code } = await transform(source, { loader: 'ts', minify: true, target: 'es2022' });
  return code;
}
