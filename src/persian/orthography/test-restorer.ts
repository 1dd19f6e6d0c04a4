import { readFileSync } from 'node:fs';
import { makeRestorer, parseLexicon, type Restorer } from './zwnj/index.ts';

let restorer: Restorer | undefined;

/** The restorer with the project's lexicon, for tests. */
export function testRestorer(): Restorer {
  restorer ??= makeRestorer(parseLexicon(readFileSync(new URL('./lexicon.txt', import.meta.url), 'utf8')));
  return restorer;
}
