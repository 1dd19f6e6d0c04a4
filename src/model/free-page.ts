import { offline } from '../interface/offline.ts';
import { strings } from '../interface/strings.ts';
import { lazyPage } from './lazy-page.ts';
import * as links from './links.ts';
import { pageOf, type Page } from './page.ts';
import type { PlannedPage } from './plan.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './summary.ts';

/** A page whose words stand in its own file. */
export type FreePage = Page;

/** A page that leads on to another. */
export interface RedirectPage extends Page {
  readonly target: Link;
  /** The target's address relative to this page, which browsers follow by themselves. */
  readonly refresh: string;
}

/** The pages that every site has once: search, about, the reader's own, and the one for addresses that lead nowhere. */
export function freePages(site: SiteContext): PlannedPage[] {
  const { shell } = site;
  const describe = (title: string): string => `${title}: ${shell.name}، ${shell.tagline}`;
  const { site: words, about, notFound } = strings;
  const aboutTitle = `${about.title} ${shell.name}`;
  return [
    {
      route: 'search',
      path: links.search,
      props: pageOf({ path: links.search, title: words.search, description: describe(words.search) }, site),
    },
    {
      route: 'about',
      path: links.about,
      props: pageOf(
        { path: links.about, title: aboutTitle, description: `${aboutTitle}: ${shell.tagline}` },
        site,
      ),
    },
    {
      route: 'saved',
      path: links.saved,
      props: pageOf({ path: links.saved, title: offline.title, description: offline.intro }, site),
    },
    {
      route: 'notFound',
      path: '/404/',
      props: pageOf({ path: '/404/', title: notFound.title, description: notFound.explanation }, site),
    },
  ];
}

/** A page at `path` that leads to the target at once, with a link for those who turned that off. */
export function redirectPage(path: string, target: Link, site: SiteContext): PlannedPage {
  const facts = {
    path: target.href,
    title: target.title,
    description: `${strings.redirect.sentence} ${target.title}`,
  };
  const key = `${site.key}\n${target.title}`;
  return lazyPage('redirect', path, key, () => {
    const page = pageOf(facts, site);
    return {
      ...page,
      head: { ...page.head, jsonLd: [] },
      crumbs: [],
      target,
      refresh: relative(path, target.href),
    };
  });
}

/** `/n/<code>/` for each item that has a code. */
export function shortLinkPages(site: SiteContext): PlannedPage[] {
  return site.newsroom.items.flatMap(({ code, id, title }) =>
    code ? [redirectPage(links.shortLink(code), { href: links.item(id), title }, site)] : [],
  );
}

/** @example relative('/n/1/', '/news/1395/x/') // '../../news/1395/x/' */
function relative(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 2) + to.slice(1);
}
