import { strings } from '../interface/strings.ts';
import * as links from './links.ts';
import { pageOf, type Page } from './page.ts';
import { paginate, type Paging } from './paginate.ts';
import { pageNumber } from './phrases.ts';
import type { Planned } from './planned.ts';
import type { SiteContext } from './site-context.ts';
import { statisticSummary, type StatisticSummary } from './statistic-page.ts';

export interface StatisticsPage extends Page {
  readonly entries: readonly StatisticSummary[];
  readonly paging?: Paging;
}

const alphabet = new Intl.Collator('fa');

/** The index of all statistics, by title, 20 a page. */
export function statisticsPages(site: SiteContext): Planned<'statistics', StatisticsPage>[] {
  const words = strings.statistic;
  const entries = [...site.statistics.values()]
    .map((view) => statisticSummary(view, site))
    .sort((a, b) => alphabet.compare(a.title, b.title));
  return paginate(links.statistics, entries).map((slice): Planned<'statistics', StatisticsPage> => {
    const title =
      slice.paging && slice.paging.page > 1
        ? `${words.statistics}، ${pageNumber(slice.paging)}`
        : words.statistics;
    const props: StatisticsPage = {
      ...pageOf({ path: slice.path, title, description: words.intro }, site),
      entries: slice.entries,
      ...(slice.paging && { paging: slice.paging }),
    };
    return { route: 'statistics', path: slice.path, props };
  });
}
