import { foldName } from '../persian/letters.ts';
import { nearest } from '../content/files/nearest.ts';
import type { KnownTerm } from './find/vocabulary.ts';

/** What was typed for entries of a vocabulary: their ids, and the first that none has. */
export interface KnownIds {
  readonly ids: readonly string[];
  readonly unknown?: { readonly typed: string; readonly meant?: string };
}

/**
 * Ids of a vocabulary from what a person types: ids or names, between commas of any script; ids also between spaces.
 * @example knownIds('صنعت، mining', [{ id: 'industry', name: 'صنعت' }, { id: 'mining', name: 'معدن' }])
 * // { ids: ['industry', 'mining'] }
 */
export function knownIds(typed: string, terms: readonly KnownTerm[]): KnownIds {
  const idOf = (word: string): string | undefined =>
    terms.find(({ id, name }) => id === word.toLowerCase() || foldName(name) === foldName(word))?.id;
  const ids: string[] = [];
  for (const part of typed
    .split(/[,،]/)
    .map((each) => each.trim())
    .filter(Boolean)) {
    // A name may have spaces; between ids they only part them.
    const words = idOf(part) === undefined ? part.split(/\s+/) : [part];
    for (const word of words) {
      const id = idOf(word);
      if (id === undefined) {
        const wrong = words.some((each) => idOf(each) !== undefined) ? word : part;
        const meant = nearest(
          wrong,
          terms.map((term) => term.id),
        );
        return { ids, unknown: { typed: wrong, ...(meant !== undefined && { meant }) } };
      }
      if (!ids.includes(id)) ids.push(id);
    }
  }
  return { ids };
}
