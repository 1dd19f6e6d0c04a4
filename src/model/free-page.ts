import { copy } from '../interface/copy.ts';
import { offline } from '../interface/offline.ts';
import { strings } from '../interface/strings.ts';
import * as links from './links.ts';
import { pageOf, type Page } from './page.ts';
import type { Planned } from './planned.ts';
import type { SiteContext } from './site-context.ts';

/** A page whose words stand in its own file. */
export type FreePage = Page;

/** The pages that every site has once: search, about, the reader's own, and the one for addresses that lead nowhere. */
export function freePages(
  site: SiteContext,
): Planned<'search' | 'about' | 'saved' | 'copy' | 'notFound', FreePage>[] {
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
      route: 'copy',
      path: links.copy,
      props: pageOf({ path: links.copy, title: copy.title, description: copy.alone }, site),
    },
    {
      route: 'notFound',
      path: '/404/',
      props: pageOf({ path: '/404/', title: notFound.title, description: notFound.explanation }, site),
    },
  ];
}
