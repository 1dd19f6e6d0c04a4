import type { SearchDocument } from './document.ts';
import { shortHash } from './files.ts';

/** No Persian bulletin is older; `src/search/client/result-order.ts` needs only that later days sort later. */
const FIRST_YEAR = 1200;
const DAY_LENGTH = 4;
const HASH_LENGTH = 12;
/** Short, because the head of the index lists every name. */
const SHORTEST_HASH = 4;

/**
 * What a browser loads to show one result, in Pagefind's own form. The keys of `meta` and `filters` are what
 * `src/search/client` reads.
 */
export function fragmentOf(document: SearchDocument, text: string, wordCount: number): string {
  const { url, title, kind, date } = document;
  return JSON.stringify({
    url,
    content: text,
    word_count: wordCount,
    filters: filtersOf(document),
    meta: { title, kind, ...(date === '' ? {} : { date }) },
    anchors: [],
  });
}

/** The values that a document answers to in each filter. */
export const filtersOf = ({
  kind,
  year,
  topics,
  places,
}: SearchDocument): Record<string, readonly string[]> => ({
  kind: [kind],
  ...(year === '' ? {} : { year: [year] }),
  ...(topics.length === 0 ? {} : { topic: topics }),
  ...(places.length === 0 ? {} : { place: places }),
});

/**
 * A fragment's full name, of which the one in use is a beginning: its day, then its hash. The day lets a browser sort
 * results without loading them, and costs the head of the index less than a list of sorted pages would.
 * @example fullName('1395-02-08', fragment) // '0qv8…'
 */
export function fullName(date: string, fragment: string): string {
  return dayName(date) + shortHash(fragment, HASH_LENGTH);
}

/**
 * What the names of a day's fragments begin with, and in the order of days.
 * @example dayName('1395-02-08') // '1qfc'
 */
export function dayName(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split(/[-T ]/).map(Number);
  const days = year === 0 ? 0 : (year - FIRST_YEAR) * 13 * 32 + month * 32 + day;
  return days.toString(36).padStart(DAY_LENGTH, '0');
}

/**
 * Names for fragments: the shortest beginning, of eight letters at least, that no other fragment shares. A name
 * depends on the set of fragments alone, never on the order they were made in.
 */
export function fragmentNames(fullNames: Iterable<string>): Map<string, string> {
  const sorted = [...new Set(fullNames)].sort();
  const names = new Map<string, string>();
  sorted.forEach((full, index) => {
    const shared = Math.max(sharedLength(full, sorted[index - 1]), sharedLength(full, sorted[index + 1]));
    names.set(full, full.slice(0, Math.max(DAY_LENGTH + SHORTEST_HASH, shared + 1)));
  });
  return names;
}

function sharedLength(a: string, b: string | undefined): number {
  let same = 0;
  while (b !== undefined && same < a.length && a[same] === b[same]) same += 1;
  return same;
}
