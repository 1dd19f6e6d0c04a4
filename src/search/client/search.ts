import { excerptOf, type ExcerptRun } from './excerpt.ts';
import { nearQueries } from './near.ts';
import type { Fragment, Pagefind, PagefindOptions, PagefindResult } from './pagefind.ts';
import { divisions, spellings, type Query } from './query.ts';
import { inOrderOfMerit, verify, type Verified } from './verify.ts';

/** One page that answers a query. */
export interface SearchHit {
  readonly id: string;
  readonly fragment: Fragment;
  readonly excerpt: readonly ExcerptRun[];
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** True where no page holds all words, and these hold some. */
  readonly near: boolean;
  /** How many there are; exact where all were looked at, otherwise as many as Pagefind found. */
  readonly total: number;
  /** True where there are no more than `hits`. */
  readonly exact: boolean;
  /** True where only the texts on the device could be searched. */
  readonly partial?: boolean;
  /** The next hits after `hits`; empty at the end. */
  more(): Promise<readonly SearchHit[]>;
}

export interface SearchOptions extends PagefindOptions {
  readonly newestFirst?: boolean;
}

/** Results shown at once, and fragments that are loaded to verify and rank them. */
const PAGE_SIZE = 10;

/**
 * Answers a query in any spelling. Pagefind finds candidates by their keys; each is then held against the query's words
 * in its own text, so that nothing is shown that does not hold what was asked.
 */
export async function findPages(
  pagefind: Pagefind,
  text: string,
  options: SearchOptions = {},
): Promise<SearchAnswer> {
  const trimmed = text.trim();
  if (trimmed === '') return listAll(pagefind, options);
  const search = new Search(pagefind, options);
  await search.askInTurn(spellings(trimmed), PAGE_SIZE);
  await search.askInTurn(divisions(trimmed, search.compounds()), search.found === 0 ? 1 : PAGE_SIZE);
  const exact = search.found > 0;
  if (!exact) await search.askInTurn(await nearQueries(spellings(trimmed)[0], pagefind, options), PAGE_SIZE);
  return search.answer(!exact);
}

/** Runs queries until enough results are verified, and keeps what was not looked at for later. */
class Search {
  readonly #pagefind: Pagefind;
  readonly #options: SearchOptions;
  readonly #seen = new Set<string>();
  readonly #groups: Verified[][] = [];
  readonly #rest: { readonly results: PagefindResult[]; readonly query: Query }[] = [];
  found = 0;

  constructor(pagefind: Pagefind, options: SearchOptions) {
    this.#pagefind = pagefind;
    this.#options = options;
  }

  async askInTurn(queries: readonly Query[], enough: number): Promise<void> {
    for (const query of queries) {
      if (this.found >= enough) return;
      await this.#ask(query);
    }
  }

  /** Compounds that the results write in parts and the reader did not: by what was typed, their parts. */
  compounds(): Map<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    for (const { text, match } of this.#groups.flat()) {
      const matched = new Set(match.hits.map(({ place }) => place));
      for (const { place, surface, parts } of text.placed) {
        if (parts.length > 1 && matched.has(place)) found.set(surface, parts);
      }
    }
    return found;
  }

  async #ask(query: Query): Promise<void> {
    const term = query.words.map(({ key }) => key).join(' ');
    const { results } = await this.#pagefind.search(term, this.#filters());
    const fresh = ordered(results, this.#options).filter(({ id }) => !this.#seen.has(id));
    const looked = fresh.slice(0, PAGE_SIZE - this.found);
    const verified = await this.#verifyAll(looked, query);
    // Where the first results hold nothing of what was asked, Pagefind fell back to the beginning of a word.
    if (verified.length > 0) this.#rest.push({ results: fresh.slice(looked.length), query });
    this.found += verified.length;
    this.#groups.push(this.#options.newestFirst ? verified : inOrderOfMerit(verified, query));
  }

  async #verifyAll(results: readonly PagefindResult[], query: Query): Promise<Verified[]> {
    const checked = await Promise.all(results.map((result, rank) => verify(result, rank, query)));
    const verified = checked.filter((one) => one !== undefined);
    for (const { id } of verified) this.#seen.add(id);
    return verified;
  }

  #filters(): PagefindOptions {
    return this.#options.filters === undefined ? {} : { filters: this.#options.filters };
  }

  answer(near: boolean): SearchAnswer {
    const hits = this.#groups.flat().map(hitOf);
    const left = this.#rest.reduce((sum, { results }) => sum + results.length, 0);
    return {
      hits,
      near,
      total: hits.length + left,
      exact: left === 0,
      more: () => this.#more(),
    };
  }

  async #more(): Promise<SearchHit[]> {
    const hits: Verified[] = [];
    while (hits.length < PAGE_SIZE && this.#rest.length > 0) {
      const { results, query } = this.#rest[0]!;
      const next = results.splice(0, PAGE_SIZE - hits.length).filter(({ id }) => !this.#seen.has(id));
      hits.push(...(await this.#verifyAll(next, query)));
      if (results.length === 0) this.#rest.shift();
    }
    return hits.map(hitOf);
  }
}

const hitOf = ({ id, fragment, text, match }: Verified): SearchHit => ({
  id,
  fragment,
  excerpt: excerptOf(text, match.hits),
});

/** A fragment's name begins with its day: later days sort later. */
const ordered = (
  results: readonly PagefindResult[],
  { newestFirst = false }: SearchOptions,
): PagefindResult[] => (newestFirst ? [...results].sort((a, b) => (a.id < b.id ? 1 : -1)) : [...results]);

/** Every page that the filters let through, newest first. */
async function listAll(pagefind: Pagefind, options: SearchOptions): Promise<SearchAnswer> {
  if (options.filters === undefined || Object.keys(options.filters).length === 0) {
    return { hits: [], near: false, total: 0, exact: true, more: () => Promise.resolve([]) };
  }
  const everything = { words: [] };
  const { results } = await pagefind.search(null, { filters: options.filters });
  const rest = ordered(results, { newestFirst: true });
  const next = async (): Promise<SearchHit[]> => {
    const verified = await Promise.all(
      rest.splice(0, PAGE_SIZE).map((result, rank) => verify(result, rank, everything)),
    );
    return verified.filter((one) => one !== undefined).map(hitOf);
  };
  const hits = await next();
  return { hits, near: false, total: results.length, exact: rest.length === 0, more: next };
}
