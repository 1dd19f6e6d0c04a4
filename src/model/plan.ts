import type { BulletinPage, BulletinsPage } from './bulletin-page.ts';
import type { ListPage } from './list-page.ts';
import type { CorrectionsPage } from './corrections-page.ts';
import type { EmbedPage, StatisticPage } from './statistic-page.ts';
import type { StatisticsPage } from './statistics-page.ts';
import type { DirectoryPage } from './directory-page.ts';
import type { HomePage } from './home-page.ts';
import type { ItemPage } from './item-page.ts';
import type { FreePage } from './free-page.ts';

/** What each kind of page shows: plain JSON, and nothing that the page does not show. */
export interface PageProps {
  home: HomePage;
  item: ItemPage;
  /** Topic, place, person, organisation, year or month with its items, 20 a page. */
  list: ListPage;
  /** All topics, places, people or organisations, or all years of the archive. */
  directory: DirectoryPage;
  statistics: StatisticsPage;
  statistic: StatisticPage;
  /** A chart alone, for an `<iframe>` on another site. */
  embed: EmbedPage;
  bulletins: BulletinsPage;
  bulletin: BulletinPage;
  corrections: CorrectionsPage;
  search: FreePage;
  /** What the reader keeps on the device. */
  saved: FreePage;
  about: FreePage;
  notFound: FreePage;
  /** Feeds, data, sitemaps, short addresses that lead on: any text that no page file makes. */
  file: TextFile;
}

export type RouteName = keyof PageProps;

interface TextFile {
  readonly type: string;
  readonly text: string;
}

/** One address of the site and everything that is shown there. */
export type PlannedPage = {
  [Name in RouteName]: {
    readonly route: Name;
    /** Root-absolute, without the base: `/news/1395/x/`, `/feed.xml`. */
    readonly path: string;
    readonly props: PageProps[Name];
    /** Of pages whose props are made late: pages of one route and path with equal keys have equal props. */
    readonly key?: string;
  };
}[RouteName];

/** The whole site, computed once. */
export interface SitePlan {
  readonly pages: readonly PlannedPage[];
  /** Pictures to be drawn for social networks, by path. */
  readonly shareImages: readonly ShareImage[];
  /** Charts to be kept as pictures: `/statistics/x/chart.png`, drawn from the SVG. */
  readonly chartPictures: readonly ChartPicture[];
  /** Codes for the printed page that lead to an address. */
  readonly printedCodes: readonly PrintedCode[];
}

/** A chart to be drawn as a picture; pictures with equal keys are equal. */
interface ChartPicture {
  readonly path: string;
  readonly key: string;
  readonly svg: string;
}

/** An address to be drawn as a QR code, an SVG file. */
interface PrintedCode {
  /** `/n/13950208-1/qr.svg` */
  readonly path: string;
  /** Absolute. */
  readonly address: string;
  readonly label: string;
}

/** The words on a share image; two equal records make the same picture. */
export interface ShareImage {
  /** `/news/1395/x/share.png` */
  readonly path: string;
  readonly site: string;
  readonly kicker?: string;
  readonly title: string;
  /** The last line: a date, or a figure with its unit. */
  readonly note: string;
}

/** What the site plan depends on besides the content. */
export interface PlanSettings {
  /** Canonical origin; the publication's own address where empty. */
  readonly siteUrl?: string;
  /** `/` or `/news/`. */
  readonly basePath?: string;
  /** Off where pages need no picture for social networks, as in speed measurements. */
  readonly shareImages?: boolean;
  /** Published pictures by their path in the content folder. */
  readonly pictures?: ReadonlyMap<
    string,
    { readonly path: string; readonly width: number; readonly height: number }
  >;
  /** Root-absolute addresses of the font files. */
  readonly fonts?: { readonly persian: string; readonly latin: string };
  /** JSON Schemas of the content by file name, published under `/content-schema/`. */
  readonly schemas?: Readonly<Record<string, unknown>>;
}
