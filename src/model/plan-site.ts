/** The whole site as data: every address, and everything that is shown there. */
import type { Bulletin, Newsroom } from '../content/newsroom.ts';
import { strings } from '../interface/strings.ts';
import { archivePages } from './archive-pages.ts';
import { hasCourse, standaloneChart } from './chart-figure.ts';
import { bulletinPages, bulletinShareImage } from './bulletin-page.ts';
import { correctionsPages } from './corrections-page.ts';
import { siteFeeds } from './feeds.ts';
import { formerPages, renamings } from './former-addresses.ts';
import { freePages } from './free-page.ts';
import { shortLinkPages } from './redirect.ts';
import { homePage } from './home-page.ts';
import { makeItemKey } from './item-key.ts';
import { itemPage, itemShareImage, type ItemSurroundings } from './item-page.ts';
import { lazyPage } from './lazy-page.ts';
import * as links from './links.ts';
import { relatedItems } from './related.ts';
import type { PlannedPage, SitePlan } from './plan.ts';
import type { PlanSettings } from './plan-settings.ts';
import { siteContext, type SiteContext } from './site-context.ts';
import { sitemapFiles } from './sitemap.ts';
import { statisticPages, statisticShareImage } from './statistic-page.ts';
import { statisticsPages } from './statistics-page.ts';
import { termPages } from './term-pages.ts';
import { webManifest } from './web-manifest.ts';

/**
 * Computes all pages of a newsroom once. Drafts get pages like any item; whoever publishes loads a newsroom without
 * them.
 * @example planSite(newsroom, {}).pages.find(({ path }) => path === '/') // { route: 'home', path: '/', props: … }
 */
export function planSite(newsroom: Newsroom, settings: PlanSettings): SitePlan {
  const site = siteContext(newsroom, settings);
  const renamed = renamings(site);
  const pages = [
    homePage(site),
    ...itemPages(site),
    ...archivePages(site),
    ...(['topics', 'places', 'people', 'organizations'] as const).flatMap((kind) => termPages(kind, site)),
    ...statisticsPages(site),
    ...[...site.statistics.values()].flatMap((view) => statisticPages(view, site)),
    ...bulletinPages(site),
    ...correctionsPages(site),
    ...freePages(site),
    ...shortLinkPages(site),
  ];
  return {
    pages: [
      ...pages,
      ...formerPages(pages, renamed, site),
      webManifest(site),
      ...siteFeeds(site),
      ...schemaFiles(settings),
      ...sitemapFiles(pages, site),
    ],
    renamings: renamed,
    shareImages: settings.shareImages === false ? [] : shareImages(site),
    chartPictures: chartPictures(site),
    printedCodes: settings.shareImages === false ? [] : printedCodes(site),
  };
}

function itemPages(site: SiteContext): PlannedPage[] {
  const { newsroom, summaries } = site;
  const related = relatedItems(newsroom);
  const bulletins = bulletinsByItem(newsroom.bulletins);
  const proves = provenByItem(site);
  const keyOf = makeItemKey(site);
  return newsroom.items.map((item, index) => {
    let known: ItemSurroundings | undefined;
    const around = (): ItemSurroundings => {
      const older = summaries[index + 1];
      const newer = summaries[index - 1];
      return (known ??= {
        related: related(index).map((other) => summaries[other]!),
        ...(older && { older }),
        ...(newer && { newer }),
        bulletins: bulletins.get(item.id) ?? [],
        proves: proves.get(item.id) ?? [],
      });
    };
    return lazyPage(
      'item',
      links.item(item.id),
      () => keyOf(item, around()),
      () => itemPage(item, around(), site),
    );
  });
}

function bulletinsByItem(bulletins: readonly Bulletin[]): Map<string, Bulletin[]> {
  const grouped = new Map<string, Bulletin[]>();
  for (const bulletin of bulletins) {
    for (const id of bulletin.items) {
      const group = grouped.get(id);
      if (group) group.push(bulletin);
      else grouped.set(id, [bulletin]);
    }
  }
  return grouped;
}

function provenByItem({ statistics }: SiteContext): Map<string, ItemSurroundings['proves'][number][]> {
  const grouped = new Map<string, ItemSurroundings['proves'][number][]>();
  for (const { statistic, observations } of statistics.values()) {
    statistic.observations.forEach(({ source }, index) => {
      const proof = { slug: statistic.slug, title: statistic.title, shown: observations[index]! };
      const group = grouped.get(source);
      if (group) group.push(proof);
      else grouped.set(source, [proof]);
    });
  }
  return grouped;
}

function schemaFiles({ schemas = {} }: PlanSettings): PlannedPage[] {
  return Object.entries(schemas).map(([name, schema]) => ({
    route: 'file',
    path: `/content-schema/${name}`,
    props: { type: 'application/schema+json; charset=utf-8', text: `${JSON.stringify(schema, null, 2)}\n` },
  }));
}

/** Each is drawn from the SVG, which is made when it is read. */
function chartPictures({ statistics, shell, key }: SiteContext): SitePlan['chartPictures'] {
  return [...statistics.values()].filter(hasCourse).map((view) => ({
    path: `${links.statistic(view.statistic.slug)}chart.png`,
    get key() {
      return JSON.stringify([key, view]);
    },
    get svg() {
      return standaloneChart(view, shell.name);
    },
  }));
}

function printedCodes({ newsroom, absolute }: SiteContext): SitePlan['printedCodes'] {
  return newsroom.items.flatMap(({ code }) =>
    code
      ? {
          path: links.printedCode(code),
          address: absolute(links.shortLink(code)),
          label: strings.item.shortLink,
        }
      : [],
  );
}

function shareImages(site: SiteContext): SitePlan['shareImages'] {
  return [
    ...site.newsroom.items.map((item) => itemShareImage(item, site)),
    ...[...site.statistics.values()].map((view) => statisticShareImage(view, site)),
    ...site.newsroom.bulletins.map((bulletin) => bulletinShareImage(bulletin, site)),
  ];
}
