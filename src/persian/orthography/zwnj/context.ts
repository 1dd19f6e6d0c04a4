import type { Lexicon } from './lexicon.ts';
import { SUFFIXES } from './suffixes.ts';
import { areSame, type Span, type Word } from './word.ts';

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

/** How far the next word is trusted to tell a plural from an indefinite. */
const NEXT_WEIGHT = 0.5;

/** Where -های is written as one with a letter that does not join: «سفرهای» is a plural or «سفره‌ای». */
export const looksPlural = ({ letters, cuts }: Word): boolean =>
  cuts.length === 0 && /[اآدذرزژو]های$/.test(letters);

/** How much more the next word speaks for -های than for anything else; the same for ه‌ای with the other sign. */
export function pluralOdds(follower: string | undefined, { next }: Lexicon): number {
  return NEXT_WEIGHT * next(follower ?? '.');
}

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
  if (suffix === 'های') return -pluralOdds(follower, lexicon);
  if (suffix === 'ای' && letters[cut - 1] === 'ه') return pluralOdds(follower, lexicon);
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
