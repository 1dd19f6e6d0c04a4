import type { Damage } from './damage.ts';
import { joinsNext } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { isGluable, isGrammatical, isNeverGlued, isTelling, type Span } from './word.ts';

/** A compound that is seen this often and never with a space is settled: a space in it is a mistake. */
const SETTLED = 3;
/** A compound glued at a consonant may be meant so, which weighs the more the less else is damaged. */
const GLUED_COMPOUND_COST = 0.6;
const GLUED_COMPOUND_WEIGHT = 4;

/** Negative logarithms of a text's damage, taken once. */
export interface Prices {
  readonly kept: number;
  readonly deleted: number;
  readonly glued: number;
  readonly spaced: number;
  readonly certainty: number;
}

/** What each kind of repair costs in a text of this damage: the rarer the damage, the dearer. */
export function pricesOf({ deleted, glued, spaced, certainty }: Damage): Prices {
  return {
    kept: -Math.log(1 - deleted - spaced),
    deleted: -Math.log(deleted),
    glued: -Math.log(glued),
    spaced: -Math.log(spaced),
    certainty,
  };
}

/** The price of the repairs that turn a span of the text into a word of these parts. */
export function repairCost(
  { letters, fixed, spaces }: Span,
  cuts: readonly number[],
  prices: Prices,
  lexicon: Lexicon,
): number {
  let cost = 0;
  for (const cut of cuts) {
    if (spaces.includes(cut)) {
      const isMistake = isGrammatical(letters, cut, lexicon) || isSettled(letters, lexicon);
      cost += (isMistake ? 1 : 2) * prices.spaced;
    } else if (!joinsNext(letters[cut - 1]!)) continue;
    else if (fixed.includes(cut)) cost += prices.kept;
    else if (isGluable(letters, cuts, cut)) cost += prices.glued;
    else if (isTelling(letters, cut, lexicon)) cost += prices.deleted;
    else cost += gluedCompound(letters, cut, prices, lexicon);
  }
  return cost;
}

/** In a text of which little is known, a compound that is never glued elsewhere has lost its ZWNJ like any suffix. */
function gluedCompound(letters: string, cut: number, prices: Prices, lexicon: Lexicon): number {
  const doubt = isNeverGlued(letters, cut, lexicon) ? prices.certainty : 1;
  return prices.deleted + doubt * (GLUED_COMPOUND_COST + (GLUED_COMPOUND_WEIGHT - 1) * prices.deleted);
}

const isSettled = (letters: string, { joined }: Lexicon): boolean =>
  joined.get(letters)?.some(({ count, spaced }) => count >= SETTLED && spaced === 0) ?? false;
