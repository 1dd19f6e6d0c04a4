/** The content of a newsroom: read, checked, compiled. The only door to the content folder. */
export { digestOf } from './digest.ts';
export { byPlace, type Finding, type Severity } from './finding.ts';
export { inTurns } from './in-turns.ts';
export { liveContent, type LiveContent } from './live-content.ts';
export { loadNewsroom, type LoadOptions } from './load.ts';
export type { LoadListener } from './load-files.ts';
export type { Newsroom } from './newsroom.ts';
export { contentSchemas, type ContentSchemaName } from './schema/json-schemas.ts';
export { readSealed, writeSealed } from './store/sealed-file.ts';
export { sourceDigest } from './store/source-digest.ts';
