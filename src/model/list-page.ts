import { strings } from '../interface/strings.ts';
import { lazyPage } from './lazy-page.ts';
import { listEntries } from './list-entry.ts';
import type { Paging } from './paginate.ts';
import { paginate } from './paginate.ts';
import { pageOf, type Page } from './page.ts';
import type { Planned } from './planned.ts';
import { pageNumber } from './phrases.ts';
import type { SiteContext } from './site-context.ts';
import type { StatisticSummary } from './statistic-page.ts';
import { summaryDigest, type ItemSummary, type Link } from './summary.ts';

export interface ListPage extends Page {
  /** What kind of thing the list is about: «موضوع», «فرد». */
  readonly kind: string;
  readonly title: string;
  readonly description?: string;
  /** Of a person: the office, and who the person speaks for. */
  readonly role?: string;
  readonly organization?: Link;
  readonly feed?: Link;
  /** Parts of the list with pages of their own, such as the months of a year. */
  readonly parts: readonly (Link & { readonly count: number })[];
  /** Lists on either side, such as the years before and after. */
  readonly older?: Link;
  readonly newer?: Link;
  readonly statistics: readonly StatisticSummary[];
  /** The items as HTML; empty where there are none. */
  readonly entries: string;
  readonly paging?: Paging;
}

/** What a list is about; shown on its first page, its title on all. */
export interface ListFacts extends Pick<
  ListPage,
  'kind' | 'title' | 'role' | 'organization' | 'feed' | 'older' | 'newer'
> {
  readonly path: string;
  readonly description?: string;
  readonly crumbs: readonly Link[];
  readonly parts?: ListPage['parts'];
  readonly statistics?: ListPage['statistics'];
  readonly items: readonly ItemSummary[];
}

/** All pages of one list, newest item first. */
export function listPages({ items, ...facts }: ListFacts, site: SiteContext): Planned<'list', ListPage>[] {
  const { path: base, kind, title, description, crumbs, feed } = facts;
  return paginate(base, items).map(({ path, entries, paging }) => {
    const first = !paging || paging.page === 1;
    const shown = first ? facts : { path: base, kind, title, description, crumbs, feed };
    const statistics = first ? (facts.statistics ?? []) : [];
    return lazyPage(
      'list',
      path,
      () => [site.key, JSON.stringify([shown, paging]), ...entries.map(summaryDigest)].join('\n'),
      () => ({
        ...pageOf(
          {
            path,
            title: first ? title : `${title}، ${pageNumber(paging)}`,
            description: description ?? `${strings.list.newsAbout} ${title}`,
            crumbs: first ? crumbs : [...crumbs, { href: base, title }],
            ...(feed && { feed }),
          },
          site,
        ),
        kind,
        title,
        ...(first && firstPage(facts)),
        parts: first ? (facts.parts ?? []) : [],
        statistics,
        // Below a heading of their own where figures stand above them.
        entries: listEntries(entries, statistics.length > 0 ? 3 : 2),
        ...(paging && { paging }),
      }),
    );
  });
}

/** What only the first page says of a list. */
function firstPage({
  description,
  role,
  organization,
  feed,
  older,
  newer,
}: Omit<ListFacts, 'items'>): Partial<ListPage> {
  return {
    ...(description && { description }),
    ...(role && { role }),
    ...(organization && { organization }),
    ...(feed && { feed }),
    ...(older && { older }),
    ...(newer && { newer }),
  };
}
