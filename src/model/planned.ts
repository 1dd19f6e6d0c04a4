/** One address of the site and everything that is shown there. */
export interface Planned<Route extends string, Props> {
  readonly route: Route;
  /** Root-absolute, without the base: `/news/1395/x/`, `/feed.xml`. */
  readonly path: string;
  readonly props: Props;
  /** Of pages whose props are made late: pages of one route and path with equal keys have equal props. */
  readonly key?: string;
}

export interface TextFile {
  readonly type: string;
  readonly text: string;
}

/** Feeds, data, sitemaps, short addresses that lead on: any text that no page file makes. */
export type PlannedFile = Planned<'file', TextFile>;

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
