import type { Bulletin } from '../content/newsroom.ts';
import { strings } from '../interface/strings.ts';
import { fillBody } from './body.ts';
import { stampOf, type DateStamp } from './dates.ts';
import type { Citation } from './item-page.ts';
import * as links from './links.ts';
import { pageOf, type Page } from './page.ts';
import { paginate, type Paging } from './paginate.ts';
import { issueHeading, issueNumber, pageNumber } from './phrases.ts';
import type { Planned, ShareImage } from './planned.ts';
import type { SiteContext } from './site-context.ts';
import { publicationIssue } from './structured-data.ts';
import { shorten, type ItemSummary, type Link } from './summary.ts';

export interface BulletinPage extends Page {
  /** «شمارهٔ ۱۲» */
  readonly issue: string;
  readonly title: string;
  readonly date: DateStamp;
  /** The editor's note; empty where there is none. */
  readonly note: string;
  readonly items: readonly ItemSummary[];
  readonly citation: Citation;
  readonly older?: Link;
  readonly newer?: Link;
}

/** A bulletin in the list of all. */
interface BulletinSummary extends Link {
  readonly issue: string;
  readonly date: DateStamp;
  readonly note: string;
}

export interface BulletinsPage extends Page {
  readonly entries: readonly BulletinSummary[];
  readonly paging?: Paging;
}

/** The list of bulletins, and a page for each. */
export function bulletinPages(
  site: SiteContext,
): (Planned<'bulletin', BulletinPage> | Planned<'bulletins', BulletinsPage>)[] {
  const { bulletins } = site.newsroom;
  return [
    ...bulletinLists(site),
    ...bulletins.map((bulletin, index) =>
      onePage(bulletin, bulletins[index + 1], bulletins[index - 1], site),
    ),
  ];
}

function onePage(
  bulletin: Bulletin,
  older: Bulletin | undefined,
  newer: Bulletin | undefined,
  site: SiteContext,
): Planned<'bulletin', BulletinPage> {
  const { number, title } = bulletin;
  const path = links.bulletin(number);
  const issue = issueNumber(number);
  const heading = issueHeading(number, title);
  const items = bulletin.items.flatMap((id) => site.summaryOf.get(id) ?? []);
  const props: BulletinPage = {
    ...pageOf(
      {
        path,
        title: heading,
        description: bulletin.body.blocks[0] ?? items.map((item) => item.title).join('؛ '),
        crumbs: [{ href: links.bulletins, title: strings.bulletin.bulletins }],
        ...(site.settings.shareImages !== false && { image: links.shareImage(path) }),
        published: bulletin.date.iso,
        jsonLd: [publicationIssue(bulletin, items, site)],
      },
      site,
    ),
    issue,
    title,
    date: stampOf(bulletin.date),
    note: fillBody(bulletin.body, path, site),
    items,
    citation: {
      text: [
        `«${title}»`,
        site.shell.name,
        ...(title === issue ? [] : [issue]),
        stampOf(bulletin.date).text,
      ].join('، '),
      url: site.absolute(path),
    },
    ...(older && { older: neighbour(older) }),
    ...(newer && { newer: neighbour(newer) }),
  };
  return { route: 'bulletin', path, props };
}

function bulletinLists(site: SiteContext): Planned<'bulletins', BulletinsPage>[] {
  const { bulletins } = strings.bulletin;
  const entries = site.newsroom.bulletins.map(summaryOf);
  return paginate(links.bulletins, entries).map((slice): Planned<'bulletins', BulletinsPage> => {
    const title =
      slice.paging && slice.paging.page > 1 ? `${bulletins}، ${pageNumber(slice.paging)}` : bulletins;
    const description = `${bulletins}: ${site.shell.name}`;
    const props: BulletinsPage = {
      ...pageOf({ path: slice.path, title, description }, site),
      entries: slice.entries,
      ...(slice.paging && { paging: slice.paging }),
    };
    return { route: 'bulletins', path: slice.path, props };
  });
}

function summaryOf(bulletin: Bulletin): BulletinSummary {
  return {
    href: links.bulletin(bulletin.number),
    title: bulletin.title,
    issue: issueNumber(bulletin.number),
    date: stampOf(bulletin.date),
    note: shorten(bulletin.body.blocks[0] ?? '', 220),
  };
}

function neighbour({ number, title }: Bulletin): Link {
  return { href: links.bulletin(number), title: issueHeading(number, title) };
}

/** The words on the picture that social networks show for a bulletin. */
export function bulletinShareImage({ number, title, date }: Bulletin, site: SiteContext): ShareImage {
  return {
    path: links.shareImage(links.bulletin(number)),
    site: site.shell.name,
    kicker: `${strings.bulletin.bulletin} ${issueNumber(number)}`,
    title,
    note: stampOf(date).text,
  };
}
