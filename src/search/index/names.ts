import { gzipSync } from 'node:zlib';
import type { SearchDocument } from './document.ts';

/** What the search page offers to choose from; `src/search/client/names.ts` reads it. */
export interface Names {
  /** Newest first. */
  readonly years: readonly string[];
  /** Kind, title and address of each topic, place, person and organisation, by title. */
  readonly terms: readonly (readonly [kind: string, title: string, url: string])[];
}

const OFFERED = new Set(['topic', 'place', 'person', 'organization']);

/** The names of a site as one compressed file, so that no page has to carry them. */
export function packedNames(documents: readonly SearchDocument[]): Buffer {
  const order = new Intl.Collator('fa');
  const names: Names = {
    years: [...new Set(documents.map(({ year }) => year))]
      .filter((year) => year !== '')
      .sort()
      .reverse(),
    terms: documents
      .filter(({ kind }) => OFFERED.has(kind))
      .map(({ kind, title, url }) => [kind, title, url] as const)
      .sort((a, b) => order.compare(a[1], b[1]) || (a[2] < b[2] ? -1 : 1)),
  };
  return gzipSync(JSON.stringify(names), { level: 9 });
}
