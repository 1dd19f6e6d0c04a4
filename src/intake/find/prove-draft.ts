import type { Item, Newsroom, Observation, Statistic } from '../../content/newsroom.ts';
import {
  isDateProblem,
  isPeriodProblem,
  parseContentDate,
  parsePeriod,
} from '../../persian/calendar/index.ts';
import { prove } from '../../proof/index.ts';
import type { StatisticDraft } from './statistics.ts';

const NOTHING = new Map<string, never>();

function asItem(id: string, blocks: readonly string[]): Item {
  const [year = '', slug = ''] = id.split('/');
  const date = parseContentDate(year);
  if (isDateProblem(date)) throw new RangeError(`Unexpected year ${year}`);
  return {
    ...{ id, file: `news/${id}.mdx`, year, slug, title: '', lead: '', hasOwnLead: false, date },
    ...{
      source: { name: '' },
      topics: [],
      places: [],
      people: [],
      organizations: [],
      corrections: [],
      draft: true,
    },
    ...{ calls: [], mayMislead: true, digest: '' },
    body: { parts: [], headings: [], blocks, pictures: [] },
  } as Item;
}

/**
 * The first quotation of a draft that proves it in its own text, or nothing where none does: such a figure is listed,
 * and no statistic is made of it.
 */
export function provenQuote(
  draft: StatisticDraft,
  id: string,
  blocks: readonly string[],
): string | undefined {
  const period = parsePeriod(id.slice(0, 4));
  if (isPeriodProblem(period)) return undefined;
  const { value, qualifier, kind, title, unit } = draft;
  return draft.quotes.find((quote) => {
    const observation: Observation = { period, value, qualifier, kind, source: id, quote, line: 1 };
    const statistic = {
      ...{ slug: 'draft', file: 'statistics/draft.yaml', title, unit, topics: [], places: [] },
      observations: [observation],
    } as Statistic;
    const newsroom = {
      publication: { name: '', tagline: '', publisher: '', url: '', navigation: [] },
      ...{ topics: NOTHING, places: NOTHING, people: NOTHING, organizations: NOTHING, bulletins: [] },
      ...{ items: [asItem(id, blocks)], statistics: [statistic] },
    } as Newsroom;
    return !prove(newsroom).some(({ file, severity }) => file === statistic.file && severity === 'error');
  });
}
