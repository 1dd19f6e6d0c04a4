import { foldLetters } from '../../persian/letters.ts';
import type { Names } from '../index/names.ts';

export type { Names };

/** A page that is offered while a reader types. */
export interface Suggestion {
  readonly kind: string;
  readonly title: string;
  readonly url: string;
}

const MOST = 6;

/** Loads the names that `src/search/index/names.ts` packed; none where the browser cannot unpack them. */
export async function loadNames(folder: URL): Promise<Names> {
  const response = await fetch(new URL('names.pf_names', folder));
  if (!response.ok || response.body === null || typeof DecompressionStream === 'undefined') {
    return { years: [], terms: [] };
  }
  return (await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json()) as Names;
}

/**
 * Topics, places, people and organisations with a word that begins as the query does, those that begin with it first.
 * @example suggest(names, 'جعف') // [{ kind: 'person', title: 'جعفر اسکندری', … }]
 */
export function suggest({ terms }: Names, query: string): Suggestion[] {
  const typed = comparable(query.slice(0, 80)).trim();
  if (typed.length < 2) return [];
  return terms
    .map(([kind, title, url]) => ({ kind, title, url, at: ` ${comparable(title)}`.indexOf(` ${typed}`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ kind, title, url }) => ({ kind, title, url }));
}

const comparable = (text: string): string => foldLetters(text).toLowerCase();
