import type { BulletinPage, BulletinsPage } from './bulletin-page.ts';
import type { ListPage } from './list-page.ts';
import type { CorrectionsPage } from './corrections-page.ts';
import type { EmbedPage, StatisticPage } from './statistic-page.ts';
import type { StatisticsPage } from './statistics-page.ts';
import type { DirectoryPage } from './directory-page.ts';
import type { HomePage } from './home-page.ts';
import type { ItemPage } from './item-page.ts';
import type { FreePage } from './free-page.ts';
import type { Planned, ShareImage, TextFile } from './planned.ts';

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
  /** The answer of a copy button, for the frame beside it. */
  copy: FreePage;
  about: FreePage;
  notFound: FreePage;
  file: TextFile;
}

export type RouteName = keyof PageProps;

/** One address of the site and everything that is shown there. */
export type PlannedPage = { [Name in RouteName]: Planned<Name, PageProps[Name]> }[RouteName];

/** The whole site, computed once. */
export interface SitePlan {
  readonly pages: readonly PlannedPage[];
  /** Addresses that have another name now, for hosts that lead on by themselves. */
  readonly renamings: readonly Renaming[];
  /** Pictures to be drawn for social networks, by path. */
  readonly shareImages: readonly ShareImage[];
  /** Charts to be kept as pictures: `/statistics/x/chart.png`, drawn from the SVG. */
  readonly chartPictures: readonly ChartPicture[];
  /** Codes for the printed page that lead to an address. */
  readonly printedCodes: readonly PrintedCode[];
}

/** A folder of the site that has another name now, with everything below it. */
export interface Renaming {
  /** `/topics/industri/` */
  readonly from: string;
  /** `/topics/industry/` */
  readonly to: string;
  readonly title: string;
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
