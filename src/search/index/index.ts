export type { SearchDocument } from './document.ts';
export { writeSearchIndex } from './write.ts';
