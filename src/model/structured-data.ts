/** schema.org records of pages, as search engines read them. */
import type { Bulletin, Item } from '../content/newsroom.ts';
import { isoDay } from '../persian/calendar/index.ts';
import * as links from './links.ts';
import type { StatisticView } from './observations.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './summary.ts';

export type JsonLd = { readonly '@context': string; readonly '@type': string } & Readonly<
  Record<string, unknown>
>;

const CONTEXT = 'https://schema.org';
const LANGUAGE = 'fa-IR';

/** The way to a page as a `BreadcrumbList`; the last link is the page itself. */
export function breadcrumbList(way: readonly Link[], absolute: (path: string) => string): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ href, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(href),
    })),
  };
}

/** The publication, with a search that machines can start. */
export function webSite({ shell, absolute }: SiteContext): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: shell.name,
    description: shell.tagline,
    url: absolute(links.home),
    inLanguage: LANGUAGE,
    publisher: publisherOf(shell.publisher, absolute),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(links.search)}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

/** An item as a `NewsArticle`. */
export function newsArticle(item: Item, image: string | undefined, site: SiteContext): JsonLd {
  const { absolute, newsroom, shell } = site;
  const url = absolute(links.item(item.id));
  const names = (ids: readonly string[], terms: ReadonlyMap<string, { readonly name: string }>): string[] =>
    ids.map((id) => terms.get(id)?.name ?? id);
  const topics = names(item.topics, newsroom.topics);
  const mentions = [
    ...item.people.map((id) => ({
      '@type': 'Person',
      name: newsroom.people.get(id)?.name ?? id,
      ...(newsroom.people.get(id)?.role && { jobTitle: newsroom.people.get(id)?.role }),
    })),
    ...names(item.organizations, newsroom.organizations).map((name) => ({ '@type': 'Organization', name })),
  ];
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: item.title,
    ...(item.kicker && { alternativeHeadline: item.kicker }),
    description: item.lead,
    inLanguage: LANGUAGE,
    url,
    mainEntityOfPage: url,
    ...(item.code && { identifier: item.code }),
    ...(image && { image: [absolute(image)] }),
    datePublished: item.date.iso,
    dateModified: modifiedAt(item),
    author: {
      '@type': 'Organization',
      name: item.source.name,
      ...(item.source.url && { url: item.source.url }),
    },
    publisher: publisherOf(shell.publisher, absolute),
    ...(topics.length > 0 && { articleSection: topics[0], keywords: topics }),
    ...(mentions.length > 0 && { mentions }),
    ...(item.places.length > 0 && {
      contentLocation: names(item.places, newsroom.places).map((name) => ({ '@type': 'Place', name })),
    }),
    ...(item.corrections.length > 0 && {
      correction: item.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: date.iso,
      })),
    }),
  };
}

/** A statistic as a `Dataset` with its downloads. */
export function dataset(
  { statistic, observations }: StatisticView,
  description: string,
  site: SiteContext,
): JsonLd {
  const { absolute, newsroom, shell } = site;
  const url = absolute(links.statistic(statistic.slug));
  const periods = statistic.observations.map(({ period }) => period);
  const starts = periods.map(({ start }) => isoDay(start)).sort();
  const ends = periods.map(({ end }) => isoDay(end)).sort();
  const dates = observations.map(({ source }) => source.date.iso).sort();
  const sources = [...new Set(observations.map(({ source }) => absolute(source.href.replace(/#.*/, ''))))];
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: statistic.title,
    description,
    url,
    inLanguage: LANGUAGE,
    creator: publisherOf(shell.publisher, absolute),
    variableMeasured: { '@type': 'PropertyValue', name: statistic.title, unitText: statistic.unit },
    ...(starts.length > 0 && { temporalCoverage: `${starts[0]}/${ends.at(-1)}`, dateModified: dates.at(-1) }),
    ...(statistic.topics.length > 0 && {
      keywords: statistic.topics.map((id) => newsroom.topics.get(id)?.name ?? id),
    }),
    ...(statistic.places.length > 0 && {
      spatialCoverage: statistic.places.map((id) => ({
        '@type': 'Place',
        name: newsroom.places.get(id)?.name ?? id,
      })),
    }),
    ...(sources.length > 0 && { isBasedOn: sources }),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${url}data.csv` },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${url}data.json` },
    ],
  };
}

function publisherOf(name: string, absolute: (path: string) => string): Readonly<Record<string, unknown>> {
  return { '@type': 'Organization', name, url: absolute(links.home) };
}

/** A bulletin as a `PublicationIssue`. */
export function publicationIssue(
  bulletin: Bulletin,
  items: readonly Link[],
  { absolute, shell }: SiteContext,
): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'PublicationIssue',
    name: bulletin.title,
    issueNumber: bulletin.number,
    datePublished: bulletin.date.iso,
    inLanguage: LANGUAGE,
    url: absolute(links.bulletin(bulletin.number)),
    publisher: publisherOf(shell.publisher, absolute),
    isPartOf: { '@type': 'Periodical', name: shell.name, url: absolute(links.home) },
    hasPart: items.map(({ href, title }) => ({
      '@type': 'NewsArticle',
      headline: title,
      url: absolute(href),
    })),
  };
}

/** When an item changed last. A day without an hour begins at midnight, yet is not before the hour of publishing. */
function modifiedAt({ date, updated, corrections }: Item): string {
  const times = [date, ...(updated ? [updated] : []), ...corrections.map((correction) => correction.date)];
  return times.map(({ iso }) => iso).reduce((last, iso) => (Date.parse(iso) > Date.parse(last) ? iso : last));
}
