import { strings } from '../interface/strings.ts';
import * as links from './links.ts';
import type { Shell, SiteContext } from './site-context.ts';
import { breadcrumbList, type JsonLd } from './structured-data.ts';
import { shorten, type Link } from './summary.ts';

/** What a page says of itself to browsers, search engines and social networks. */
interface Head {
  /** With the publication's name. */
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly canonical: string;
  readonly type: 'website' | 'article';
  readonly image?: string;
  readonly published?: string;
  readonly feed?: Link;
  /** Structured data, each record as JSON: a text goes to the thread that renders as it is. */
  readonly jsonLd: readonly string[];
}

/** What every page has. */
export interface Page {
  /** Root-absolute. */
  readonly path: string;
  readonly shell: Shell;
  readonly head: Head;
  /** The way from home to this page, without the page itself. */
  readonly crumbs: readonly Link[];
}

/** What a maker of pages knows of one page. */
export interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Between home and the page. */
  readonly crumbs?: readonly Link[];
  readonly type?: Head['type'];
  readonly image?: string;
  readonly published?: string;
  readonly feed?: Link;
  readonly jsonLd?: readonly JsonLd[];
}

/** Search engines and social networks cut what is longer. */
const DESCRIPTION_LENGTH = 160;

/** The parts that all pages share, from what is particular to one. */
export function pageOf(facts: PageFacts, site: SiteContext): Page {
  const { shell, absolute } = site;
  const home = { href: links.home, title: strings.site.home };
  const crumbs = facts.path === links.home ? [] : [home, ...(facts.crumbs ?? [])];
  const self = { href: facts.path, title: facts.title };
  return {
    path: facts.path,
    shell,
    crumbs,
    head: {
      title: facts.path === links.home ? facts.title : `${facts.title} | ${shell.name}`,
      heading: facts.title,
      description: shorten(facts.description.replace(/\s+/g, ' ').trim(), DESCRIPTION_LENGTH),
      canonical: absolute(facts.path),
      type: facts.type ?? 'website',
      ...(facts.image && { image: absolute(facts.image) }),
      ...(facts.published && { published: facts.published }),
      ...(facts.feed && { feed: facts.feed }),
      jsonLd: [
        ...(facts.jsonLd ?? []),
        ...(crumbs.length > 0 ? [breadcrumbList([...crumbs, self], absolute)] : []),
      ].map((record) => JSON.stringify(record)),
    },
  };
}
