import { CborWriter } from './cbor.ts';
import type { SearchDocument } from './document.ts';
import { filtersOf } from './fragments.ts';
import { PAGEFIND_VERSION } from './runtime.ts';

export interface PageHead {
  readonly fragment: string;
  readonly wordCount: number;
}

export interface ChunkHead {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
}

export interface FilterHead {
  readonly filter: string;
  readonly hash: string;
}

/** The field of a fragment's `meta` that postings name by its number, 0. */
const META_FIELDS = ['title'];

/** The head of an index (`pf_meta`): what a browser loads before it can search. */
export function headOf(
  pages: readonly PageHead[],
  chunks: readonly ChunkHead[],
  filters: readonly FilterHead[],
): Buffer {
  const head = new CborWriter();
  head.array(6);
  head.text(PAGEFIND_VERSION);
  head.array(pages.length);
  for (const { fragment, wordCount } of pages) {
    head.array(3);
    head.text(fragment);
    head.integer(roughly(wordCount));
    // Fragments are files of their own, not groups.
    head.text('');
  }
  head.array(chunks.length);
  for (const { from, to, hash } of chunks) {
    head.array(3);
    head.text(from);
    head.text(to);
    head.text(hash);
  }
  head.array(filters.length);
  for (const { filter, hash } of filters) {
    head.array(2);
    head.text(filter);
    head.text(hash);
  }
  // No sorts: results are sorted by the day in their fragments' names.
  head.array(0);
  head.array(META_FIELDS.length);
  for (const field of META_FIELDS) head.text(field);
  return head.copy();
}

/** A length that ranks as the exact one does, of so few values that the head stays small. */
function roughly(wordCount: number): number {
  return wordCount < 8 ? wordCount : Math.round(2 ** (Math.round(Math.log2(wordCount) * 3) / 3));
}

/** One file for each filter (`pf_filter`): its values in order, each with its pages. */
export function filterIndexes(documents: readonly SearchDocument[]): { filter: string; bytes: Buffer }[] {
  const filters = new Map<string, Map<string, number[]>>();
  documents.forEach((document, page) => {
    for (const [filter, values] of Object.entries(filtersOf(document))) {
      const pagesOf = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, pagesOf);
      for (const value of new Set(values)) {
        const pages = pagesOf.get(value);
        if (pages === undefined) pagesOf.set(value, [page]);
        else pages.push(page);
      }
    }
  });
  return [...filters].sort(byName).map(([filter, pagesOf]) => {
    const index = new CborWriter();
    index.array(2);
    index.text(filter);
    index.array(pagesOf.size);
    for (const [value, pages] of [...pagesOf].sort(byName)) {
      index.array(2);
      index.text(value);
      index.array(pages.length);
      for (const page of pages) index.integer(page);
    }
    return { filter, bytes: index.copy() };
  });
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
