import { makeServiceWorker, precacheList } from '../offline/index.ts';
import type { SitePlan } from '../model/plan.ts';
import { digestOf } from './digest.ts';
import { fileOf } from './render/address.ts';
import type { SiteFile } from './site-file.ts';

/** So many of the latest items are on a reader's device before they are asked for. */
const latestItems = 20;

/** `sw.js` for a planned site, when the digests of all its other files are known. */
export async function serviceWorkerFile(
  plan: SitePlan,
  digests: ReadonlyMap<string, string>,
): Promise<SiteFile> {
  const latest: string[] = [];
  for (const page of plan.pages) {
    if (page.route === 'item') latest.push(fileOf(page.path));
    if (latest.length === latestItems) break;
  }
  const text = await makeServiceWorker(precacheList(digests, latest));
  return { file: 'sw.js', digest: digestOf(text), bytes: () => Promise.resolve(text) };
}
