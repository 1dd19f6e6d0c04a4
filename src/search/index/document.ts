/** What kind of page a result leads to; the search page names it. */
export type DocumentKind = 'item' | 'statistic' | 'bulletin' | 'person' | 'place' | 'topic' | 'organization';

/** One page as the search knows it. Texts are as they were written; nothing is folded. */
export interface SearchDocument {
  /** Root-relative address: `/news/1395/specialized-guild-towns/`. Unique. */
  readonly url: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Solar date, as exact as it is known: `1395-02-08`, `1403-02`, `1403`; empty where the page has none. */
  readonly date: string;
  /** Solar year, empty where the page has none. */
  readonly year: string;
  /** Ids of topics and places. */
  readonly topics: readonly string[];
  readonly places: readonly string[];
  /** Visible text, one entry a block, the title first. */
  readonly blocks: readonly string[];
  /** Changes whenever any other field does. */
  readonly digest: string;
}
