export type { DocumentKind, SearchDocument } from './document.ts';
export { writeSearchIndex, type SearchIndexPlaces, type SearchIndexSummary } from './write.ts';
