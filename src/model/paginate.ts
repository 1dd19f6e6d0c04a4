import { listPage } from './links.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 20;

/** Where a page stands in its list, and the addresses on either side; nothing of the whole list's length but pages. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly previous?: string;
  readonly next?: string;
}

/** One page of a list: its address, its entries and where it stands. */
export interface ListSlice<Entry> {
  readonly path: string;
  readonly entries: readonly Entry[];
  /** Absent where the list has one page. */
  readonly paging?: Paging;
}

/**
 * Cuts a list into pages of {@link PAGE_SIZE}; an empty list is one empty page, so that its address exists.
 * @example paginate('/topics/x/', entries21).map(({ path }) => path) // ['/topics/x/', '/topics/x/page/2/']
 */
export function paginate<Entry>(base: string, entries: readonly Entry[]): ListSlice<Entry>[] {
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    return {
      path: listPage(base, page),
      entries: entries.slice(index * PAGE_SIZE, page * PAGE_SIZE),
      ...(pages > 1 && {
        paging: {
          page,
          pages,
          ...(page > 1 && { previous: listPage(base, page - 1) }),
          ...(page < pages && { next: listPage(base, page + 1) }),
        },
      }),
    };
  });
}
