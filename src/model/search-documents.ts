import type { Newsroom, Term } from '../content/newsroom.ts';
import type { SolarDate } from '../persian/calendar/types.ts';
import type { DocumentKind } from '../search/index/document.ts';
import * as links from './links.ts';
import type { Vocabulary } from './links.ts';

/** A page as the search should know it, without the digest that its keeper adds. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly date: string;
  readonly year: string;
  readonly topics: readonly string[];
  readonly places: readonly string[];
  /** Visible text as it was written, the title first. */
  readonly blocks: readonly string[];
}

const kindOf: Record<Vocabulary, DocumentKind> = {
  topics: 'topic',
  places: 'place',
  people: 'person',
  organizations: 'organization',
};

/** Everything that a search visitor may look for: items, statistics, bulletins, people, places, topics, organisations. */
export function foundPages(newsroom: Newsroom): FoundPage[] {
  const nowhere = { date: '', year: '', topics: [], places: [] };
  return [
    ...newsroom.items.map((item) => ({
      url: links.item(item.id),
      title: item.title,
      kind: 'item' as const,
      ...when(item.date.solar),
      topics: item.topics,
      places: item.places,
      blocks: [
        item.title,
        ...given(item.kicker),
        ...(item.hasOwnLead ? [item.lead] : []),
        ...item.body.blocks,
      ],
    })),
    ...newsroom.statistics.map((statistic) => {
      const newest = statistic.observations.at(-1);
      return {
        url: links.statistic(statistic.slug),
        title: statistic.title,
        kind: 'statistic' as const,
        ...(newest ? when(newest.period.end) : { date: '', year: '' }),
        topics: statistic.topics,
        places: statistic.places,
        blocks: [
          statistic.title,
          ...given(statistic.description),
          ...statistic.observations.map(({ quote }) => quote),
        ],
      };
    }),
    ...newsroom.bulletins.map((bulletin) => ({
      url: links.bulletin(bulletin.number),
      title: bulletin.title,
      kind: 'bulletin' as const,
      ...when(bulletin.date.solar),
      topics: [],
      places: [],
      blocks: [bulletin.title, ...bulletin.body.blocks],
    })),
    ...(['topics', 'places', 'people', 'organizations'] as const).flatMap((vocabulary) =>
      [...newsroom[vocabulary].values()].map((term) => ({
        url: links.term(vocabulary, term.id),
        title: term.name,
        kind: kindOf[vocabulary],
        ...nowhere,
        blocks: [term.name, ...given(roleOf(term)), ...given(term.description)],
      })),
    ),
  ];
}

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

function roleOf(term: Term & { readonly role?: string }): string | undefined {
  return term.role;
}
