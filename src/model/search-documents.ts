import type { Bulletin, Item, Newsroom, Statistic, Term } from '../content/newsroom.ts';
import type { Period, SolarDate } from '../persian/calendar/types.ts';
import type { DocumentKind, SearchDocument } from '../search/index/document.ts';
import * as links from './links.ts';
import type { Vocabulary } from './links.ts';

/** A page as the search should know it, with a key that tells apart whatever its text does and costs less to make. */
export interface FoundPage extends Omit<SearchDocument, 'digest'> {
  readonly key: string;
}

const kindOf: Record<Vocabulary, DocumentKind> = {
  topics: 'topic',
  places: 'place',
  people: 'person',
  organizations: 'organization',
};

/** Everything that a search visitor may look for: items, statistics, bulletins, people, places, topics, organisations. */
export function foundPages(newsroom: Newsroom): FoundPage[] {
  return [
    ...newsroom.items.map(foundItem),
    ...newsroom.statistics.map(foundStatistic),
    ...newsroom.bulletins.map(foundBulletin),
    ...(['topics', 'places', 'people', 'organizations'] as const).flatMap((vocabulary) =>
      [...newsroom[vocabulary].values()].map((term) => foundTerm(vocabulary, term)),
    ),
  ];
}

/** The text of an item is read only where its key is not known: of ten thousand items, of those that changed. */
function foundItem(item: Item): FoundPage {
  return {
    url: links.item(item.id),
    title: item.title,
    kind: 'item',
    ...when(item.date.solar),
    topics: item.topics,
    places: item.places,
    key: item.digest,
    get blocks() {
      return [
        item.title,
        ...given(item.kicker),
        ...(item.hasOwnLead ? [item.lead] : []),
        ...item.body.blocks,
      ];
    },
  };
}

function foundStatistic(statistic: Statistic): FoundPage {
  const newest = statistic.observations.at(-1);
  const quotes = statistic.observations.map(({ quote }) => quote);
  return keyed({
    url: links.statistic(statistic.slug),
    title: statistic.title,
    kind: 'statistic',
    ...(newest ? when(knownOf(newest.period)) : undated),
    topics: statistic.topics,
    places: statistic.places,
    blocks: [statistic.title, ...given(statistic.description), ...quotes],
  });
}

function foundBulletin(bulletin: Bulletin): FoundPage {
  return keyed({
    url: links.bulletin(bulletin.number),
    title: bulletin.title,
    kind: 'bulletin',
    ...when(bulletin.date.solar),
    topics: [],
    places: [],
    blocks: [bulletin.title, ...bulletin.body.blocks],
  });
}

function foundTerm(vocabulary: Vocabulary, term: Term & { readonly role?: string }): FoundPage {
  return keyed({
    url: links.term(vocabulary, term.id),
    title: term.name,
    kind: kindOf[vocabulary],
    ...undated,
    topics: [],
    places: [],
    blocks: [term.name, ...given(term.role), ...given(term.description)],
  });
}

function keyed(page: Omit<FoundPage, 'key'>): FoundPage {
  return { ...page, key: page.blocks.join('\n') };
}

/** What a period says of its end: of a year or a season no day, for a result shows what is known. */
function knownOf({ kind, end: { year, month, day } }: Period): SolarDate {
  if (kind === 'day') return { year, month, day };
  return kind === 'month' ? { year, month } : { year };
}

const undated = { date: '', year: '' };

/** @example when({ year: 1395, month: 2 }) // { date: '1395-02', year: '1395' } */
function when({ year, month, day }: SolarDate): { date: string; year: string } {
  const parts = [month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'));
  return { date: [year, ...parts].join('-'), year: String(year) };
}

function given(text: string | undefined): string[] {
  return text ? [text] : [];
}
