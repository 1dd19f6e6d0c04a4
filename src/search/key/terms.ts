import type { WordKey } from './word.ts';

/** Every term that finds a word, and whether it is the word's own key. */
export function* termsOf({ key, parts, alternatives, surface }: WordKey): Generator<[string, boolean]> {
  yield [key, true];
  for (const part of parts) yield [part, false];
  for (const other of alternatives) yield [other, false];
  // A half-typed word is looked up unstemmed: its beginning must be in the index too.
  if (!surface.startsWith(key)) yield [surface, false];
}
