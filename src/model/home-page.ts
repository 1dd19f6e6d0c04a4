import type { Bulletin, Item } from '../content/newsroom.ts';
import { strings } from '../interface/strings.ts';
import { smallChart } from './chart-figure.ts';
import { stampOf, type DateStamp } from './dates.ts';
import * as links from './links.ts';
import type { StatisticView } from './observations.ts';
import { pageOf, type Page } from './page.ts';
import { issueNumber } from './phrases.ts';
import { pictureOf, type PictureView } from './pictures.ts';
import type { Planned } from './planned.ts';
import type { SiteContext } from './site-context.ts';
import { webSite } from './structured-data.ts';
import type { ItemSummary, Link } from './summary.ts';

/** A figure of the front page: the newest value of a statistic, with a small chart where there are several. */
interface KeyFigure extends Link {
  readonly quantity: string;
  readonly period: string;
  readonly kind?: string;
  readonly publisher: string;
  readonly chart?: string;
}

export interface HomePage extends Page {
  readonly bulletin?: Link & {
    readonly issue: string;
    readonly date: DateStamp;
    readonly items: readonly Link[];
  };
  readonly lead?: ItemSummary & { readonly picture?: PictureView };
  readonly secondary: readonly ItemSummary[];
  readonly briefs: readonly ItemSummary[];
  readonly figures: readonly KeyFigure[];
}

const SECONDARY = 2;
const BRIEFS = 12;
const FIGURES = 6;
const BULLETIN_ITEMS = 5;

/** The front page: newest story first, the newest issue, and the figures that were proven last. */
export function homePage(site: SiteContext): Planned<'home', HomePage> {
  const { newsroom, shell, summaries, summaryOf } = site;
  const [first, ...rest] = summaries;
  const bulletin = newsroom.bulletins[0];
  const props: HomePage = {
    ...pageOf(
      {
        path: links.home,
        title: shell.name,
        description: shell.tagline,
        jsonLd: [webSite(site)],
        feed: { href: links.feed, title: strings.site.feed },
      },
      site,
    ),
    ...(bulletin && { bulletin: bulletinBox(bulletin, summaryOf) }),
    ...(first && { lead: leadStory(first, newsroom.items[0]!, site) }),
    secondary: rest.slice(0, SECONDARY),
    briefs: rest.slice(SECONDARY, SECONDARY + BRIEFS),
    figures: keyFigures(site),
  };
  return { route: 'home', path: links.home, props };
}

function leadStory(summary: ItemSummary, { image }: Item, { settings }: SiteContext): HomePage['lead'] {
  return {
    ...summary,
    ...(image && { picture: pictureOf(image, settings) }),
  };
}

function bulletinBox(bulletin: Bulletin, summaryOf: ReadonlyMap<string, ItemSummary>): HomePage['bulletin'] {
  return {
    href: links.bulletin(bulletin.number),
    title: bulletin.title,
    issue: issueNumber(bulletin.number),
    date: stampOf(bulletin.date),
    items: bulletin.items
      .flatMap((id) => summaryOf.get(id) ?? [])
      .slice(0, BULLETIN_ITEMS)
      .map(({ href, title }) => ({ href, title })),
  };
}

/** The statistics with the newest sources; those that show a course of time come first. */
function keyFigures(site: SiteContext): KeyFigure[] {
  const views = [...site.statistics.values()].filter(({ latest }) => latest);
  const newest = new Map(
    views.map((view) => [
      view,
      Math.max(...view.observations.map(({ source }) => Date.parse(source.date.iso))),
    ]),
  );
  return views
    .sort(
      (a, b) =>
        Number(b.standing > 1) - Number(a.standing > 1) ||
        newest.get(b)! - newest.get(a)! ||
        (a.statistic.slug < b.statistic.slug ? -1 : 1),
    )
    .slice(0, FIGURES)
    .map((view) => keyFigure(view));
}

function keyFigure(view: StatisticView): KeyFigure {
  const { statistic } = view;
  const latest = view.latest!;
  const chart = smallChart(view);
  return {
    href: links.statistic(statistic.slug),
    title: statistic.title,
    quantity: latest.quantity,
    period: latest.period,
    ...(latest.kind && { kind: latest.kind }),
    publisher: latest.source.publisher,
    ...(chart && { chart }),
  };
}
