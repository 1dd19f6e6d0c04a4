/** Turns a story as it arrives — text, Markdown, a web page, a Word file — into a draft item and draft statistics. */
export { unitNameOf } from './find/statistic-title.ts';
export { importStory, type ImportedFile, type ImportedStory, type ImportOptions } from './import-story.ts';
export { dateNow, newItem, type NewItemOrder } from './new-item.ts';
export { knownIds } from './known-ids.ts';
export { readStory, type StoryProblem } from './read/index.ts';
export type { Speaker } from './find/speakers.ts';
export type { Vocabularies } from './find/vocabulary.ts';
export type { RawStory, Removal, RemovalReason } from './types.ts';
