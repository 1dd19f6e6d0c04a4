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
