import type { Newsroom } from '../content/newsroom.ts';
import { precacheList, serviceWorkerText, type Latest } from '../offline/index.ts';
import * as links from '../model/links.ts';
import type { SitePlan } from '../model/plan.ts';
import { dateKey } from '../persian/calendar/index.ts';
import { dayName } from '../search/index/index.ts';
import { digestOf } from '../content/index.ts';
import { fileOf } from './render/address.ts';
import type { SiteFile } from './site-file.ts';

/** So many of the latest items are on a reader's device before they are asked for. */
const latestItems = 20;

/**
 * `sw.js` for a planned site, when the digests of all its other files are known: the same list gives the same bytes.
 * @param code the JavaScript of the worker.
 */
export function serviceWorkerFile(
  newsroom: Newsroom,
  plan: SitePlan,
  digests: ReadonlyMap<string, string>,
  code: string,
): SiteFile {
  const text = serviceWorkerText(precacheList(digests, latestOf(newsroom, plan)), code);
  return { file: 'sw.js', digest: digestOf(text), bytes: () => Promise.resolve(text) };
}

function latestOf(newsroom: Newsroom, plan: SitePlan): Latest {
  const paths: string[] = [];
  for (const page of plan.pages) {
    if (page.route === 'item') paths.push(page.path);
    if (paths.length === latestItems) break;
  }
  const oldest = newsroom.items.find(({ id }) => links.item(id) === paths.at(-1));
  return { pages: paths.map(fileOf), day: oldest === undefined ? '' : dayName(dateKey(oldest.date)) };
}
