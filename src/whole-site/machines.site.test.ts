import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonLd, readSite, siteFiles, sitePages } from './built-site.ts';

const moment = z.iso.datetime({ offset: true });
const address = z.url({ protocol: /^https?$/ });
const named = z.looseObject({ '@type': z.string(), name: z.string().min(1) });

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  NewsArticle: z.looseObject({
    headline: z.string().min(1),
    datePublished: moment,
    dateModified: moment,
    inLanguage: z.literal('fa-IR'),
    mainEntityOfPage: address,
    author: named,
    publisher: named,
    image: z.array(address).optional(),
  }),
  Dataset: z.looseObject({
    name: z.string().min(1),
    description: z.string().min(10),
    url: address,
    creator: named,
    temporalCoverage: z.string().regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
    distribution: z.array(z.looseObject({ encodingFormat: z.string(), contentUrl: address })).min(2),
  }),
  BreadcrumbList: z.looseObject({
    itemListElement: z
      .array(z.looseObject({ position: z.int().min(1), name: z.string().min(1), item: address }))
      .min(2),
  }),
  WebSite: z.looseObject({ name: z.string().min(1), url: address, potentialAction: z.looseObject({}) }),
  PublicationIssue: z.looseObject({
    issueNumber: z.int(),
    datePublished: moment,
    hasPart: z.array(z.looseObject({})),
  }),
};

const pages = sitePages();
const typesAt = (pattern: RegExp): string[][] =>
  pages
    .filter(({ path }) => pattern.test(path))
    .map(({ html }) => jsonLd(html).map((record) => String(record['@type'])));

test('structured data keep to their schema', () => {
  for (const { path, html } of pages) {
    for (const record of jsonLd(html)) {
      const type = String(record['@type']);
      expect(record['@context'], path).toBe('https://schema.org');
      expect(SCHEMAS[type], `${path}: ${type}`).toBeDefined();
      expect(SCHEMAS[type]!.safeParse(record).error?.message, path).toBeUndefined();
    }
  }
});

test.each([
  ['items', /^\/news\//, 'NewsArticle'],
  ['statistics', /^\/statistics\/(?!page\/)[^/]+\/$/, 'Dataset'],
  ['bulletins', /^\/bulletins\/\d+\/$/, 'PublicationIssue'],
])('all %s carry theirs, and the way to them', (_, pattern, type) => {
  const found = typesAt(pattern);
  expect(found.length).toBeGreaterThan(0);
  for (const types of found) expect(types).toEqual([type, 'BreadcrumbList']);
});

test('Atom feeds are well-formed, with an id, a title and a moment for each entry', () => {
  const feeds = siteFiles().filter((file) => file.endsWith('feed.xml'));
  expect(feeds).toContain('feed.xml');
  for (const file of feeds) {
    const text = readSite(file);
    expectWellFormed(text, file);
    expect(text, file).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    );
    for (const [, entry] of text.matchAll(/<entry>([\s\S]*?)<\/entry>/g)) {
      expect(entry, file).toMatch(/<title>[^<]+<\/title>/);
      expect(address.safeParse(/<id>([^<]+)<\/id>/.exec(entry!)?.[1]).success, file).toBe(true);
      expect(moment.safeParse(/<updated>([^<]+)<\/updated>/.exec(entry!)?.[1]).success, file).toBe(true);
    }
  }
});

test('the JSON feed keeps to version 1.1', () => {
  const feed = z.looseObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string().min(1),
    home_page_url: address,
    feed_url: address,
    items: z.array(
      z.looseObject({ id: z.string(), url: address, content_text: z.string(), date_published: moment }),
    ),
  });
  expect(feed.safeParse(JSON.parse(readSite('feed.json'))).error?.message).toBeUndefined();
});

test('the sitemap lists every item and no page that is not there', () => {
  const files = new Set(siteFiles());
  const index = readSite('sitemap-index.xml');
  expectWellFormed(index, 'sitemap-index.xml');
  const maps = Array.from(index.matchAll(/<loc>[^<]*\/(sitemap-\d+\.xml)<\/loc>/g), ([, name]) => name!);
  const root = /<loc>([^<]*)sitemap-1\.xml/.exec(index)![1]!;
  const listed = maps.flatMap((name) => {
    expectWellFormed(readSite(name), name);
    return Array.from(readSite(name).matchAll(/<loc>([^<]*)<\/loc>/g), ([, loc]) =>
      decodeURI(loc!.slice(root.length)),
    );
  });
  expect(listed.filter((path) => !files.has(`${path}index.html`))).toEqual([]);
  const items = pages.filter(({ path }) => path.startsWith('/news/')).map(({ path }) => path.slice(1));
  expect(listed).toEqual(expect.arrayContaining(items));
});

test('robots.txt names the sitemap', () => {
  expect(readSite('robots.txt')).toMatch(/^Sitemap: https?:\/\/.*\/sitemap-index\.xml$/m);
});

test('each statistic has its data in both forms, of equal length', () => {
  const tables = siteFiles().filter((file) => file.endsWith('/data.csv'));
  expect(tables.length).toBeGreaterThan(0);
  for (const file of tables) {
    const rows = readSite(file).trimEnd().split('\r\n').length - 1;
    const { observations } = JSON.parse(readSite(file.replace(/csv$/, 'json'))) as {
      observations: unknown[];
    };
    expect(observations, file).toHaveLength(rows);
  }
});

/** Every tag closes the one that is open, and no bare ampersand stands between them. */
function expectWellFormed(xml: string, file: string): void {
  const open: string[] = [];
  for (const [, slash, name, own] of xml.replace(/<\?.*?\?>/g, '').matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (slash) expect(open.pop(), file).toBe(name);
    else if (!own) open.push(name!);
  }
  expect(open, file).toEqual([]);
  expect(xml, file).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i);
}
