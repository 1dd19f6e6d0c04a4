/** The part of Pagefind's browser module that the search uses. */
export interface Pagefind {
  search(term: string | null, options?: PagefindOptions): Promise<PagefindResponse>;
}

/** `pagefind.js` as it is imported. */
export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind & { init(): Promise<void> };
}

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
}

interface PagefindResponse {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

/** What `src/search/index/fragments.ts` writes for each document. */
export interface Fragment {
  readonly url: string;
  readonly raw_url?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
