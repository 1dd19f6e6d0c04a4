/** The door of the build: from a content folder to a folder that any static host serves. */
export { buildSite, type BuildOptions, type BuildOutcome } from './build.ts';
export { parseYears, type Years } from './parts.ts';
export { progressOn, type Progress } from './progress.ts';
export { serveSite, type Preview } from './serve.ts';
export { readSettings, type BuildSettings } from './settings.ts';
export type { BuildSummary } from './summary.ts';
