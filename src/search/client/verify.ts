import { keyText, matchOf, type KeyedText, type Match } from './match.ts';
import type { Fragment, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** A result that holds every word of its query. */
export interface Verified {
  readonly id: string;
  /** Where Pagefind had put it, from 0. */
  readonly rank: number;
  readonly fragment: Fragment;
  readonly text: KeyedText;
  readonly match: Match;
}

const texts = new WeakMap<Fragment, KeyedText>();

/** Loads a result and holds it against the query; undefined where a word is missing. */
export async function verify(
  result: PagefindResult,
  rank: number,
  query: Query,
): Promise<Verified | undefined> {
  const fragment = await result.data();
  let text = texts.get(fragment);
  if (text === undefined)
    texts.set(fragment, (text = keyText(fragment.content, fragment.meta['title'] ?? '')));
  const match = matchOf(query, text);
  return match === undefined ? undefined : { id: result.id, rank, fragment, text, match };
}

/** What raises a result above Pagefind's own order, for each word of the query. */
const MERITS = { asTyped: 4, whole: 3, adjacent: 3, inTitle: 2, rank: -0.4 };

/** Pages that spell the words as they were typed, together and in the title, come first. */
export function inOrderOfMerit(results: readonly Verified[], query: Query): Verified[] {
  const words = query.words.length;
  const merit = ({ match, rank }: Verified): number =>
    (MERITS.asTyped * match.asTyped + MERITS.whole * match.whole + MERITS.inTitle * match.inTitle) / words +
    (words > 1 ? (MERITS.adjacent * match.adjacent) / (words - 1) : 0) +
    MERITS.rank * rank;
  return [...results].sort((a, b) => merit(b) - merit(a) || a.rank - b.rank);
}
