/** Atom and JSON feeds of the newest items. */
import { escapeXml } from './html.ts';
import * as links from './links.ts';
import { PAGE_SIZE } from './paginate.ts';
import type { PlannedFile } from './planned.ts';
import type { SiteContext } from './site-context.ts';
import type { ItemSummary } from './summary.ts';

/** What a feed is of. */
export interface FeedFacts {
  /** Of the feed itself. */
  readonly path: string;
  /** Of the page that it follows. */
  readonly page: string;
  readonly title: string;
  /** Newest first; the feed takes the first {@link PAGE_SIZE}. */
  readonly items: readonly ItemSummary[];
}

/** A feed without entries was last changed at the beginning of time, as far as a machine asks. */
const NEVER = '1970-01-01T00:00:00Z';

/** An Atom feed (RFC 4287). */
export function atomFeed(
  { path, page, title, items }: FeedFacts,
  { absolute, shell }: SiteContext,
): PlannedFile {
  const entries = newest(items);
  const updated =
    entries
      .map(({ date }) => date.iso)
      .sort(byMoment)
      .at(-1) ?? NEVER;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa">',
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(shell.tagline)}</subtitle>`,
    `<id>${absolute(path)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${absolute(path)}"/>`,
    `<link rel="alternate" type="text/html" href="${absolute(page)}"/>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escapeXml(shell.publisher)}</name></author>`,
    ...entries.map((entry) => atomEntry(entry, absolute)),
    '</feed>',
    '',
  ];
  return {
    route: 'file',
    path,
    props: { type: 'application/atom+xml; charset=utf-8', text: lines.join('\n') },
  };
}

function atomEntry(
  { href, title, lead, date, topic }: ItemSummary,
  absolute: (path: string) => string,
): string {
  const address = absolute(href);
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<published>${date.iso}</published>`,
    `<updated>${date.iso}</updated>`,
    ...(topic ? [`<category term="${escapeXml(topic.title)}"/>`] : []),
    `<summary>${escapeXml(lead)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A JSON Feed (version 1.1). */
function jsonFeed({ path, page, title, items }: FeedFacts, { absolute, shell }: SiteContext): PlannedFile {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: shell.tagline,
    home_page_url: absolute(page),
    feed_url: absolute(path),
    language: 'fa-IR',
    authors: [{ name: shell.publisher }],
    items: newest(items).map(({ href, title: headline, lead, date, topic }) => ({
      id: absolute(href),
      url: absolute(href),
      title: headline,
      content_text: lead,
      date_published: date.iso,
      ...(topic && { tags: [topic.title] }),
    })),
  };
  const text = `${JSON.stringify(feed, null, 1)}\n`;
  return { route: 'file', path, props: { type: 'application/feed+json; charset=utf-8', text } };
}

/** The two feeds of the whole publication. */
export function siteFeeds(site: SiteContext): PlannedFile[] {
  const facts = { page: links.home, title: site.shell.name, items: site.summaries };
  return [atomFeed({ ...facts, path: links.feed }, site), jsonFeed({ ...facts, path: links.jsonFeed }, site)];
}

function newest(items: readonly ItemSummary[]): readonly ItemSummary[] {
  return items.slice(0, PAGE_SIZE);
}

/** Offsets differ over the years, so moments are compared, not their texts. */
function byMoment(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
