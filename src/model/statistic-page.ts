import type { Statistic } from '../content/newsroom.ts';
import { strings } from '../interface/strings.ts';
import { hasCourse, standaloneChart, statisticChart } from './chart-figure.ts';
import { dataFiles } from './data-files.ts';
import type { Citation } from './item-page.ts';
import { termLinks } from './item-page.ts';
import { lazyPage } from './lazy-page.ts';
import * as links from './links.ts';
import type { ObservationView, StatisticView } from './observations.ts';
import { pageOf, type Page } from './page.ts';
import type { Planned, PlannedFile, ShareImage } from './planned.ts';
import type { Shell, SiteContext } from './site-context.ts';
import { dataset } from './structured-data.ts';
import type { Link } from './summary.ts';

export interface StatisticPage extends Page {
  readonly title: string;
  readonly description?: string;
  readonly unit: string;
  /** The newest observation: how much, since when, says who. */
  readonly latest?: ObservationView;
  /** Ready HTML with its sentence and table; absent where one value makes no chart. */
  readonly chart?: string;
  /** Newest first. */
  readonly observations: readonly ObservationView[];
  readonly topics: readonly Link[];
  readonly places: readonly Link[];
  readonly related: readonly Link[];
  readonly downloads: readonly (Link & { readonly name: string })[];
  /** What another site pastes into its page. */
  readonly embedCode?: string;
  readonly citation: Citation;
}

/** A statistic in a list. */
export interface StatisticSummary extends Link {
  readonly quantity: string;
  readonly period: string;
  readonly count: number;
  readonly topic?: string;
}

/** A chart alone; it links back to its statistic. */
export interface EmbedPage {
  readonly shell: Shell;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly chart: string;
}

/** The page of one statistic. */
function statisticPage(view: StatisticView, site: SiteContext): StatisticPage {
  const { statistic, observations, latest } = view;
  const { absolute, newsroom, settings, shell } = site;
  const path = links.statistic(statistic.slug);
  const description = descriptionOf(view);
  const chart = hasCourse(view) ? statisticChart(view) : undefined;
  const topics = termLinks('topics', statistic.topics, newsroom.topics);
  return {
    ...pageOf(
      {
        path,
        title: statistic.title,
        description,
        crumbs: [{ href: links.statistics, title: strings.statistic.statistics }],
        ...(settings.shareImages !== false && { image: links.shareImage(path) }),
        jsonLd: [dataset(view, description, site)],
      },
      site,
    ),
    title: statistic.title,
    ...(statistic.description && { description: statistic.description }),
    unit: statistic.unit,
    ...(latest && { latest }),
    ...(chart && { chart }),
    observations: observations.toReversed(),
    topics,
    places: termLinks('places', statistic.places, newsroom.places),
    related: relatedStatistics(statistic, newsroom.statistics),
    downloads: downloadsOf(path, chart !== undefined),
    ...(chart && { embedCode: embedCode(absolute(`${path}embed/`), statistic.title) }),
    citation: { text: `«${statistic.title}»، ${shell.name}`, url: absolute(path) },
  };
}

type StatisticPages = (Planned<'statistic', StatisticPage> | Planned<'embed', EmbedPage> | PlannedFile)[];

/** Everything that is published under a statistic's address: its page, its data, and the chart in three forms. */
export function statisticPages(view: StatisticView, site: SiteContext): StatisticPages {
  const path = links.statistic(view.statistic.slug);
  let known: string | undefined;
  const keyOf = (): string => (known ??= statisticKey(view, site));
  const page = lazyPage('statistic', path, keyOf, () => statisticPage(view, site));
  if (!hasCourse(view)) return [page, ...dataFiles(view, keyOf, site)];
  return [
    page,
    ...dataFiles(view, keyOf, site),
    lazyPage('embed', `${path}embed/`, keyOf, () => embedPage(view, site)),
    lazyPage('file', `${path}chart.svg`, keyOf, () => ({
      type: 'image/svg+xml',
      text: standaloneChart(view, site.shell.name),
    })),
  ];
}

function embedPage(view: StatisticView, site: SiteContext): EmbedPage {
  const { title, slug } = view.statistic;
  const canonical = site.absolute(links.statistic(slug));
  return {
    shell: site.shell,
    title,
    description: descriptionOf(view),
    canonical,
    chart: statisticChart(view),
  };
}

/** Everything that a statistic's page and files are made of. */
function statisticKey(view: StatisticView, { key, newsroom }: SiteContext): string {
  const { topics, places } = view.statistic;
  const names = [
    ...topics.map((id) => newsroom.topics.get(id)?.name),
    ...places.map((id) => newsroom.places.get(id)?.name),
  ];
  return JSON.stringify([key, view, names, relatedStatistics(view.statistic, newsroom.statistics)]);
}

/** A statistic as lists show it: its newest value. */
export function statisticSummary(
  { statistic, observations, latest }: StatisticView,
  site: SiteContext,
): StatisticSummary {
  const topic = statistic.topics[0];
  return {
    href: links.statistic(statistic.slug),
    title: statistic.title,
    quantity: latest?.quantity ?? '',
    period: latest?.period ?? '',
    count: observations.length,
    ...(topic && { topic: site.newsroom.topics.get(topic)?.name ?? topic }),
  };
}

/** The words on the picture that social networks show for a statistic. */
export function statisticShareImage({ statistic, latest }: StatisticView, site: SiteContext): ShareImage {
  return {
    path: links.shareImage(links.statistic(statistic.slug)),
    site: site.shell.name,
    kicker: statistic.title,
    title: latest?.quantity ?? statistic.title,
    note: latest ? `${latest.period}، ${latest.source.publisher}` : '',
  };
}

/** The sentence that search engines show: the newest figure, its time and its source. */
function descriptionOf({ statistic, latest }: StatisticView): string {
  const figure =
    latest &&
    `${latest.quantity} (${latest.period})، ${strings.statistic.accordingTo} ${latest.source.publisher}`;
  return [statistic.title, statistic.description, figure].filter(Boolean).join('؛ ');
}

function relatedStatistics({ slug, topics }: Statistic, all: readonly Statistic[]): Link[] {
  return all
    .filter((other) => other.slug !== slug && other.topics.some((topic) => topics.includes(topic)))
    .map((other) => ({ other, shared: other.topics.filter((topic) => topics.includes(topic)).length }))
    .sort((a, b) => b.shared - a.shared || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, 5)
    .map(({ other }) => ({ href: links.statistic(other.slug), title: other.title }));
}

function downloadsOf(path: string, hasChart: boolean): StatisticPage['downloads'] {
  const data = [
    { href: `${path}data.csv`, title: strings.statistic.csv, name: 'CSV' },
    { href: `${path}data.json`, title: strings.statistic.json, name: 'JSON' },
  ];
  const chart = [
    { href: `${path}chart.svg`, title: strings.statistic.svg, name: 'SVG' },
    { href: `${path}chart.png`, title: strings.statistic.png, name: 'PNG' },
  ];
  return hasChart ? [...data, ...chart] : data;
}

function embedCode(address: string, title: string): string {
  const name = title.replace(/["<>&]/g, ' ');
  return `<iframe src="${address}" title="${name}" width="100%" height="420" loading="lazy"></iframe>`;
}
