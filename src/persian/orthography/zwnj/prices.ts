import type { Damage } from './damage.ts';
import { joinsNext } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { SUFFIXES } from './suffixes.ts';
import { areSame, isGluable, isGrammatical, isNeverGlued, isTelling, type Span } from './word.ts';

/** With an auxiliary after them these are verbs («ارائه شده است»), not parts of compounds. */
const PARTICIPLE =
  /(?:شده|کرده|داده|گرفته|یافته|رفته|زده|خورده|آمده|آورده|بوده|برده|دیده|مانده|گذاشته|داشته)(ام|ای|ایم|اید|اند)?$/;
const AUXILIARIES = new Set(
  'است بود باشد باشند بودند بودم بودیم نیست نبود شد شدند شود شوند بوده خواهد خواهند اند ام ایم اید'.split(
    ' ',
  ),
);
const PARTICIPLE_COST = 7;
/** Before these a clause ends, and the participle is its verb; before other words it describes a noun. */
const CLAUSE_ENDS = new Set('و که تا اما ولی بلکه ، . : ؛ ؟ !'.split(' '));
const CLAUSE_END_COST = 5;
const ATTRIBUTE_COST = -1.5;
/** Two words with a space are rarely meant as a compound that nobody has written down. */
const SPACED_NEW_COST = 1;
/** A compound that is seen this often and never with a space is settled: a space in it is a mistake. */
const SETTLED = 3;
/** A compound glued at a consonant may be meant so, which weighs the more the less else is damaged. */
const GLUED_COMPOUND_COST = 0.6;
const GLUED_COMPOUND_WEIGHT = 4;
/** How far the next word is trusted to tell a plural from an indefinite. */
const CONTEXT_WEIGHT = 0.5;

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

/** The next word tells «زمین‌های» from «زمینه‌ای» and «ارائه شده است» from «ارائه‌شده». */
export function contextCost(
  { letters, spaces }: Span,
  cuts: readonly number[],
  follower: string | undefined,
  lexicon: Lexicon,
): number {
  if (cuts.length === 0) return 0;
  const cut = cuts.at(-1)!;
  const suffix = letters.slice(cut);
  const next = CONTEXT_WEIGHT * (lexicon.next.get(follower ?? '.') ?? 0);
  if (suffix === 'های') return -next;
  if (suffix === 'ای' && letters[cut - 1] === 'ه') return next;
  if (spaces.length === 0) return 0;
  const participle = PARTICIPLE.exec(letters);
  if (participle !== null && cuts.includes(participle.index)) {
    if (letters.slice(0, participle.index).endsWith('می')) return 0;
    if (participle[1] !== undefined || AUXILIARIES.has(follower ?? '.')) return PARTICIPLE_COST;
    return CLAUSE_ENDS.has(follower ?? '.') ? CLAUSE_END_COST : ATTRIBUTE_COST;
  }
  if (SUFFIXES.has(suffix) || lexicon.verbs.imperfectiveEnd(letters) > 0) return 0;
  return lexicon.joined.get(letters)?.some((form) => areSame(form.cuts, cuts)) ? 0 : SPACED_NEW_COST;
}
