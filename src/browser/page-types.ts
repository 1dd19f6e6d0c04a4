import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One address of each kind of page, for tests and screenshots that go through all of them. */
interface PageType {
  readonly name: string;
  /** Relative to the site's root, without a slash before it. */
  readonly path: string;
}

const FIXED: readonly PageType[] = [
  { name: 'home', path: '' },
  { name: 'statistics', path: 'statistics/' },
  { name: 'bulletins', path: 'bulletins/' },
  { name: 'archive', path: 'archive/' },
  { name: 'topics', path: 'topics/' },
  { name: 'corrections', path: 'corrections/' },
  { name: 'search', path: 'search/' },
  { name: 'saved', path: 'saved/' },
  { name: 'about', path: 'about/' },
  { name: 'not-found', path: '404.html' },
];

const FOUND: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['item', /^news\/[^/]+\/[^/]+\/$/],
  ['statistic', /^statistics\/(?!page\/)[^/]+\/$/],
  ['bulletin', /^bulletins\/\d+\/$/],
  ['year', /^archive\/\d+\/$/],
  ['month', /^archive\/\d+\/\d+\/$/],
  ['topic', /^topics\/[^/]+\/$/],
  ['place', /^places\/[^/]+\/$/],
  ['person', /^people\/[^/]+\/$/],
  ['organization', /^organizations\/[^/]+\/$/],
];

/** The kinds of page that a built site has, each with its first address in the sitemap. */
export function pageTypes(siteDir: string): PageType[] {
  const paths = sitemapPaths(siteDir);
  const found = FOUND.flatMap(([name, pattern]) => {
    const path = paths.find((candidate) => pattern.test(candidate));
    return path === undefined ? [] : [{ name, path }];
  });
  return [...FIXED, ...found];
}

/** Every address of the sitemap, relative to the site's root. */
function sitemapPaths(siteDir: string): string[] {
  const read = (name: string): string[] =>
    Array.from(
      readFileSync(join(siteDir, name), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g),
      ([, address]) => address!,
    );
  const files = read('sitemap-index.xml');
  const root = files[0]!.slice(0, files[0]!.lastIndexOf('/') + 1);
  return files
    .flatMap((file) => read(file.slice(root.length)))
    .map((address) => decodeURI(address.slice(root.length)));
}
