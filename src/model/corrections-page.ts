import { strings } from '../interface/strings.ts';
import { stampOf, type DateStamp } from './dates.ts';
import * as links from './links.ts';
import { pageOf, type Page } from './page.ts';
import { paginate, type Paging } from './paginate.ts';
import { pageNumber } from './phrases.ts';
import type { Planned } from './planned.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './summary.ts';

/** One correction with the item that it mends. */
interface CorrectionEntry extends Link {
  readonly date: DateStamp;
  readonly text: string;
}

export interface CorrectionsPage extends Page {
  readonly entries: readonly CorrectionEntry[];
  readonly paging?: Paging;
}

/** Every correction of the publication, newest first. */
export function correctionsPages(site: SiteContext): Planned<'corrections', CorrectionsPage>[] {
  const entries = site.newsroom.items
    .flatMap(({ id, title, corrections }) =>
      corrections.map(({ date, text }) => ({
        href: `${links.item(id)}#corrections`,
        title,
        date: stampOf(date),
        text,
      })),
    )
    .sort((a, b) => Date.parse(b.date.iso) - Date.parse(a.date.iso));
  const words = strings.corrections;
  return paginate(links.corrections, entries).map((slice): Planned<'corrections', CorrectionsPage> => {
    const title =
      slice.paging && slice.paging.page > 1 ? `${words.title}، ${pageNumber(slice.paging)}` : words.title;
    const props: CorrectionsPage = {
      ...pageOf({ path: slice.path, title, description: words.intro }, site),
      entries: slice.entries,
      ...(slice.paging && { paging: slice.paging }),
    };
    return { route: 'corrections', path: slice.path, props };
  });
}
