import { createRequire } from 'node:module';
import type * as markdown from './markdown.ts';

type Markdown = typeof markdown;

const require = createRequire(import.meta.url);
let loaded: Markdown | undefined;

/**
 * The parser and the writer for bodies that hold more than plain paragraphs. They are a hundred modules, a quarter of
 * what a build loads, and are loaded when the first such body is met: an edit of a plain item does without.
 */
export const general = (): Markdown => (loaded ??= require('./markdown.ts') as Markdown);
