import type { Item, Newsroom } from '../content/newsroom.ts';
import type { BodyData } from './body.ts';
import { viewStatistics } from './observations.ts';
import type { PlanSettings } from './plan-settings.ts';
import { summarize, type ItemSummary, type Link } from './summary.ts';

/** What the frame around every page shows; one record for the whole site. */
export interface Shell {
  readonly name: string;
  readonly tagline: string;
  readonly publisher: string;
  readonly navigation: readonly Link[];
  readonly fonts?: PlanSettings['fonts'];
}

/** Everything that the makers of pages share, computed once. */
export interface SiteContext extends BodyData {
  readonly shell: Shell;
  /** Tells apart what every page takes from the site: its frame, its address, whether it has share images. */
  readonly key: string;
  readonly items: ReadonlyMap<string, Item>;
  readonly summaries: readonly ItemSummary[];
  readonly summaryOf: ReadonlyMap<string, ItemSummary>;
  /** The canonical address of a path. */
  readonly absolute: (path: string) => string;
}

/** Prepares a newsroom for its pages. */
export function siteContext(newsroom: Newsroom, settings: PlanSettings): SiteContext {
  const { publication } = newsroom;
  const items = new Map(newsroom.items.map((item) => [item.id, item]));
  const summaries = summarize(newsroom);
  const absolute = makeAbsolute(settings.siteUrl || publication.url, settings.basePath);
  const { name, tagline, publisher, navigation } = publication;
  const shell: Shell = {
    name,
    tagline,
    publisher,
    navigation,
    ...(settings.fonts && { fonts: settings.fonts }),
  };
  return {
    newsroom,
    settings,
    shell,
    key: JSON.stringify([shell, absolute('/'), settings.shareImages]),
    items,
    summaries,
    summaryOf: new Map(newsroom.items.map((item, index) => [item.id, summaries[index]!])),
    statistics: viewStatistics(newsroom, items),
    absolute,
  };
}

/**
 * A function from paths to canonical addresses, in letters that any machine takes.
 * @example makeAbsolute('https://bultan.ir/', '/a/')('/news/1395/x/') // 'https://bultan.ir/a/news/1395/x/'
 */
function makeAbsolute(siteUrl: string, basePath = '/'): (path: string) => string {
  const base = basePath.replace(/^\/|\/$/g, '');
  const root = siteUrl.replace(/\/+$/, '') + (base && `/${base}`);
  return (path) => root + encodeURI(path);
}
