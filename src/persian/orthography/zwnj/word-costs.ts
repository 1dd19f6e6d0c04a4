import type { Lexicon } from './lexicon.ts';
import { BARE_ENDINGS } from './suffixes.ts';

/** A word of the list that the corpus does not hold counts as this much of an occurrence. */
const UNSEEN = 0.4;
const UNSEEN_VERB = 0.4;
/** An unknown word: a start and a price for each letter (about the entropy of Persian letters within words). */
const UNKNOWN_START = 4;
const UNKNOWN_LETTER = 2.9;
/** Price of an ending that is written without a ZWNJ. */
export const BARE_ENDING_COST = 3.5;

/** What words cost that are written as one part: negative natural logarithms of their share of the text. */
export interface WordCosts {
  /** The price of something seen so often; what the list alone knows counts as a little. */
  readonly ofCount: (count: number) => number;
  /** The price of a word of the lexicon, or of a regular verb form. */
  readonly known: (letters: string) => number | undefined;
  /** The same, also for a known word with an ending. */
  readonly familiar: (letters: string) => number | undefined;
  /** The price of any word: known, inflected, or spelt out letter by letter. */
  readonly whole: (letters: string) => number;
  /** How often the corpus has the word; 0 where only the list has it. */
  readonly count: (letters: string) => number | undefined;
}

/** Makes the prices of a lexicon's words. */
export function makeWordCosts({ words, verbs, total }: Lexicon): WordCosts {
  const ofCount = (count: number) => Math.log(total / Math.max(count, UNSEEN));
  const known = (letters: string): number | undefined => {
    const count = words.get(letters);
    if (count !== undefined) return ofCount(count);
    return verbs.isForm(letters) ? ofCount(UNSEEN_VERB) : undefined;
  };
  const inflected = (letters: string): number => {
    for (const ending of BARE_ENDINGS) {
      if (!letters.endsWith(ending)) continue;
      const stem = letters.slice(0, -ending.length);
      if (stem.length < 3 || stem.endsWith('ه') || (ending === 'ات' && stem.endsWith('ی'))) continue;
      const count = words.get(stem);
      if (count !== undefined) return ofCount(count) + BARE_ENDING_COST;
    }
    return Infinity;
  };
  const unknown = (letters: string) => UNKNOWN_START + UNKNOWN_LETTER * letters.length;
  const familiar = (letters: string): number | undefined => {
    const cost = known(letters) ?? inflected(letters);
    return cost < Infinity ? cost : undefined;
  };
  const whole = (letters: string): number => known(letters) ?? Math.min(inflected(letters), unknown(letters));
  return { ofCount, known, familiar, whole, count: (letters) => words.get(letters) };
}
