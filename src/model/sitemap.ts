/** What search engines read first: the sitemap and `robots.txt`. */
import * as links from './links.ts';
import type { PlannedPage, RouteName } from './plan.ts';
import type { SiteContext } from './site-context.ts';

/** Pages that a search engine should know; charts to embed, redirects and files are reached from these. */
const LISTED: ReadonlySet<RouteName> = new Set<RouteName>([
  'home',
  'item',
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
  const { absolute } = site;
  const listed = pages.filter(({ route }) => LISTED.has(route));
  const items = listed.filter(({ route }) => route === 'item').reverse();
  const others = listed.filter(({ route }) => route !== 'item');
  const chunks = [...chunk(others), ...chunk(items)];
  const files = chunks.map((entries, index) =>
    file(
      `/sitemap-${index + 1}.xml`,
      'urlset',
      entries.map((page) => urlEntry(page, absolute)),
    ),
  );
  const index = file(
    '/sitemap-index.xml',
    'sitemapindex',
    files.map(({ path }) => `<sitemap><loc>${absolute(path)}</loc></sitemap>`),
  );
  return [index, ...files, robots(site)];
}

function urlEntry(page: PlannedPage, absolute: (path: string) => string): string {
  const changed = page.route === 'item' ? (page.props.updated ?? page.props.date).iso : undefined;
  const loc = absolute(page.path).replaceAll('&', '&amp;');
  return `<url><loc>${loc}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
}

function file(path: string, root: string, entries: readonly string[]): PlannedPage {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${root}>`,
    '',
  ];
  return { route: 'file', path, props: { type: 'application/xml; charset=utf-8', text: lines.join('\n') } };
}

function robots({ absolute }: SiteContext): PlannedPage {
  const text = `User-agent: *\nDisallow: ${links.search}\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`;
  return { route: 'file', path: '/robots.txt', props: { type: 'text/plain; charset=utf-8', text } };
}

function chunk(pages: readonly PlannedPage[]): PlannedPage[][] {
  return Array.from({ length: Math.ceil(pages.length / FILE_SIZE) }, (_, index) =>
    pages.slice(index * FILE_SIZE, (index + 1) * FILE_SIZE),
  );
}
