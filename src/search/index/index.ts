export type { SearchDocument } from './document.ts';
export { dayName } from './fragments.ts';
export { writeSearchIndex } from './write.ts';
