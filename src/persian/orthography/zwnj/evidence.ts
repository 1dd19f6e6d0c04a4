import type { Evidence } from './damage.ts';
import { joinsNext } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import {
  isGluable,
  isGrammatical,
  isNeverGlued,
  isTelling,
  spanOf,
  type Intended,
  type Word,
} from './word.ts';

/** A compound that is never glued elsewhere may still be this writer's habit. */
const COMPOUND_WEIGHT = 0.3;

/** How much one ZWNJ says of the others. */
function weightOf(letters: string, cut: number, lexicon: Lexicon): number {
  if (isTelling(letters, cut, lexicon)) return 1;
  return isNeverGlued(letters, cut, lexicon) ? COMPOUND_WEIGHT : 0;
}

/** Adds what the decoded words say of the text's ZWNJ to the evidence. */
export function weigh(
  words: readonly Word[],
  path: readonly Intended[],
  lexicon: Lexicon,
  evidence: Evidence,
): void {
  for (const { first, count, letters, cuts } of path) {
    if (cuts.length === 0) continue;
    const { fixed, spaces } = spanOf(words, first, first + count);
    for (const cut of cuts) {
      if (spaces.includes(cut)) {
        if (isGrammatical(letters, cut, lexicon)) evidence.spaced += 1;
        if (isGluable(letters, cuts, cut)) evidence.apartSuffixes += 1;
      } else if (!joinsNext(letters[cut - 1]!)) continue;
      else if (isGluable(letters, cuts, cut)) {
        if (fixed.includes(cut)) evidence.apartSuffixes += 1;
        else evidence.gluedSuffixes += 1;
      } else {
        const weight = weightOf(letters, cut, lexicon);
        if (fixed.includes(cut)) evidence.kept += weight;
        else evidence.deleted += weight;
      }
    }
  }
}
