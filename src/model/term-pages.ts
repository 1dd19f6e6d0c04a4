/** The pages of the four vocabularies: a list for each term, and a directory of each vocabulary. */
import type { Item, Newsroom, Person, Term } from '../content/newsroom.ts';
import { strings } from '../interface/strings.ts';
import { directoryPage } from './directory-page.ts';
import { atomFeed } from './feeds.ts';
import * as links from './links.ts';
import { listPages } from './list-page.ts';
import type { PlannedPage } from './plan.ts';
import type { SiteContext } from './site-context.ts';
import { statisticSummary, type StatisticSummary } from './statistic-page.ts';
import type { ItemSummary } from './summary.ts';

const KINDS = {
  topics: strings.list.topic,
  places: strings.list.place,
  people: strings.list.person,
  organizations: strings.list.organization,
} as const;

const alphabet = new Intl.Collator('fa');

/** All pages of one vocabulary; a term without items keeps its page, since its address was announced. */
export function termPages(vocabulary: links.Vocabulary, site: SiteContext): PlannedPage[] {
  const { newsroom } = site;
  const terms = [...newsroom[vocabulary].values()].sort((a, b) => alphabet.compare(a.name, b.name));
  const items = itemsByTerm(newsroom.items, vocabulary, site.summaries);
  const statistics = statisticsByTerm(vocabulary, site);
  const directory = directoryPage(
    links.directory(vocabulary),
    strings.list[vocabulary],
    terms.map(({ id, name, description }) => ({
      href: links.term(vocabulary, id),
      title: name,
      ...(description && { description }),
      count: items.get(id)?.length ?? 0,
    })),
    site,
  );
  return [
    directory,
    ...terms.flatMap((term) =>
      onePage(vocabulary, term, items.get(term.id) ?? [], statistics.get(term.id) ?? [], site),
    ),
  ];
}

function onePage(
  vocabulary: links.Vocabulary,
  term: Term,
  items: readonly ItemSummary[],
  statistics: readonly StatisticSummary[],
  site: SiteContext,
): PlannedPage[] {
  const path = links.term(vocabulary, term.id);
  const feed =
    vocabulary === 'topics' ? { href: links.topicFeed(term.id), title: strings.site.feedOfTopic } : undefined;
  const pages = listPages(
    {
      path,
      kind: KINDS[vocabulary],
      title: term.name,
      ...(term.description && { description: term.description }),
      crumbs: [{ href: links.directory(vocabulary), title: strings.list[vocabulary] }],
      ...(vocabulary === 'people' && personFacts(term, site.newsroom)),
      ...(feed && { feed }),
      statistics,
      items,
    },
    site,
  );
  if (!feed) return pages;
  return [
    ...pages,
    atomFeed({ path: feed.href, page: path, title: `${site.shell.name}: ${term.name}`, items }, site),
  ];
}

function personFacts(
  person: Person,
  { organizations }: Newsroom,
): { role?: string; organization?: ItemSummary['topic'] } {
  const organization = person.organization && organizations.get(person.organization);
  return {
    ...(person.role && { role: person.role }),
    ...(organization && {
      organization: { href: links.term('organizations', organization.id), title: organization.name },
    }),
  };
}

function itemsByTerm(
  items: readonly Item[],
  vocabulary: links.Vocabulary,
  summaries: readonly ItemSummary[],
): Map<string, ItemSummary[]> {
  const grouped = new Map<string, ItemSummary[]>();
  items.forEach((item, index) => {
    for (const id of item[vocabulary]) {
      const group = grouped.get(id);
      if (group) group.push(summaries[index]!);
      else grouped.set(id, [summaries[index]!]);
    }
  });
  return grouped;
}

function statisticsByTerm(vocabulary: links.Vocabulary, site: SiteContext): Map<string, StatisticSummary[]> {
  const grouped = new Map<string, StatisticSummary[]>();
  if (vocabulary !== 'topics' && vocabulary !== 'places') return grouped;
  for (const view of site.statistics.values()) {
    const summary = statisticSummary(view, site);
    for (const id of view.statistic[vocabulary]) {
      const group = grouped.get(id);
      if (group) group.push(summary);
      else grouped.set(id, [summary]);
    }
  }
  return grouped;
}
