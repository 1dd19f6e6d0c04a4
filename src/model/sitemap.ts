/** What search engines read first: the sitemap and `robots.txt`. */
import { lazyPage } from './lazy-page.ts';
import * as links from './links.ts';
import type { PlannedPage, RouteName } from './plan.ts';
import { stampOf } from './dates.ts';
import type { SiteContext } from './site-context.ts';

/** Pages, besides items, that a search engine should know; charts to embed, redirects and files are reached from these. */
const LISTED: ReadonlySet<RouteName> = new Set<RouteName>([
  'home',
  'list',
  'directory',
  'statistics',
  'statistic',
  'bulletins',
  'bulletin',
  'corrections',
  'about',
]);

/** Addresses in one file; the protocol allows 50,000. */
const FILE_SIZE = 10_000;

/**
 * The sitemap's index and files, and `robots.txt`. Items stand oldest first, so that a new one changes the last file
 * only.
 */
export function sitemapFiles(pages: readonly PlannedPage[], site: SiteContext): PlannedPage[] {
  const { absolute, newsroom } = site;
  const others = pages.filter(({ route }) => LISTED.has(route));
  const files = [
    ...chunk(others).map((part) => () => part.map(({ path }) => urlEntry(path, absolute))),
    ...chunk(newsroom.items.toReversed()).map(
      (part) => () =>
        part.map(({ id, updated, date }) => urlEntry(links.item(id), absolute, stampOf(updated ?? date).iso)),
    ),
  ].map((entries, index) => file(`/sitemap-${index + 1}.xml`, 'urlset', entries));
  const index = file('/sitemap-index.xml', 'sitemapindex', () =>
    files.map(({ path }) => `<sitemap><loc>${absolute(path)}</loc></sitemap>`),
  );
  return [index, ...files, robots(site)];
}

function urlEntry(path: string, absolute: (path: string) => string, changed?: string): string {
  const loc = absolute(path).replaceAll('&', '&amp;');
  return `<url><loc>${loc}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
}

/** @param entries are written when the text is asked for, and once. */
function file(path: string, root: string, entries: () => readonly string[]): PlannedPage {
  let written: string | undefined;
  const text = (): string =>
    (written ??= [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
      ...entries(),
      `</${root}>`,
      '',
    ].join('\n'));
  return lazyPage('file', path, text, () => ({ type: 'application/xml; charset=utf-8', text: text() }));
}

function robots({ absolute }: SiteContext): PlannedPage {
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`;
  return { route: 'file', path: '/robots.txt', props: { type: 'text/plain; charset=utf-8', text } };
}

function chunk<Entry>(entries: readonly Entry[]): (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(entries.length / FILE_SIZE) }, (_, index) =>
    entries.slice(index * FILE_SIZE, (index + 1) * FILE_SIZE),
  );
}
