/**
 * Persian orthography for a newsroom: what can be corrected safely is corrected, what a person must decide is asked,
 * the rest is only reported. Pure: the lexicon is passed in.
 */
export type { HouseStyle } from './house-style.ts';
export { tidyMarkdown, tidyYaml } from './document.ts';
export { RULES } from './rules/index.ts';
export { tidy, type Tidied, type TidyOptions } from './tidy.ts';
export type { Change, Level, Rule } from './types.ts';
export { makeRestorer, parseLexicon, type Lexicon, type Restorer } from './zwnj/index.ts';
