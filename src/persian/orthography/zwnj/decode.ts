import type { Analysis, Analyzer, Traits } from './analysis.ts';
import type { Damage, Evidence } from './damage.ts';
import { endsSilent, joinsNext } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { SUFFIX_GROUPS, SUFFIXES } from './suffixes.ts';

/** A word as it stands in the text: between two spaces. */
export interface Word {
  readonly letters: string;
  /** Where the text already has a ZWNJ, as indices in the letters. */
  readonly cuts: readonly number[];
}

/** One intended word: how many of the words in the text it takes, and its parts. */
export interface Intended {
  readonly first: number;
  readonly count: number;
  readonly letters: string;
  readonly cuts: readonly number[];
  /** Where a space was lost instead of a ZWNJ. */
  readonly spaceAt?: number;
  /** Set where the words stay apart because they are known to stand together so. */
  readonly isApart?: boolean;
}

const MAX_SPAN = 3;
/** Price of two words that often stand together without their space («باردیگر»): the words' and the loss's. */
const LOST_SPACE = 19.5;
/** Suffixes that are no words. */
const NEVER_ALONE = new Set([...SUFFIX_GROUPS.plural, 'ترین', 'اند', 'ایم', 'اید']);
const LONE_SUFFIX_COST = 5;
const AUXILIARIES = new Set(
  'است بود باشد باشند بودند بودم بودیم نیست نبود شد شدند شود شوند بوده خواهد خواهند اند ام ایم اید'.split(
    ' ',
  ),
);
/** With an auxiliary after them these are verbs («ارائه شده است»), not parts of compounds. */
const PARTICIPLE =
  /(?:شده|کرده|داده|گرفته|یافته|رفته|زده|خورده|آمده|آورده|بوده|برده|دیده|مانده|گذاشته|داشته)(ام|ای|ایم|اید|اند)?$/;
const PARTICIPLE_COST = 7;
const SPACED_PARTICIPLE_COST = 0;
/** Two words with a space are rarely meant as a compound that nobody has written down. */
const SPACED_NEW_COST = 1;
/** A compound glued at a consonant may be meant so, which weighs twice where little else is damaged. */
/** A compound that is seen this often and never with a space is settled: a space in it is a mistake. */
const SETTLED = 3;
const GLUED_COMPOUND_COST = 0.6;

interface Step {
  readonly cost: number;
  readonly intended: Intended | undefined;
  readonly previous: number;
}

/** What decoding asks. */
export interface Channel {
  readonly lexicon: Lexicon;
  readonly analyzer: Analyzer;
  readonly damage: Damage;
}

/**
 * The likeliest intended words of a row of words with one space between each two: Viterbi over all ways to read the
 * spaces, where a word is paid by its rarity and each repair by how rarely this text needs it.
 */
export function decode(words: readonly Word[], next: string | undefined, channel: Channel): Intended[] {
  const traits = words.map((word) => channel.analyzer.traits(word.letters));
  const best: Step[] = [{ cost: 0, intended: undefined, previous: -1 }];
  for (let end = 1; end <= words.length; end += 1) {
    let winner: Step = { cost: Infinity, intended: undefined, previous: -1 };
    const follower = words[end]?.letters ?? (end === words.length ? next : undefined);
    for (let first = Math.max(0, end - MAX_SPAN); first < end; first += 1) {
      if (end - first > 1 && !mayJoin(words, traits, first, end, channel.lexicon)) continue;
      const soFar = best[first]!.cost;
      for (const [intended, cost] of candidates(words, first, end, follower, channel)) {
        if (soFar + cost < winner.cost) winner = { cost: soFar + cost, intended, previous: first };
      }
    }
    best.push(winner);
  }
  const path: Intended[] = [];
  for (let at = words.length; at > 0; at = best[at]!.previous) path.push(best[at]!.intended!);
  return path.reverse();
}

type Candidate = readonly [Intended, number];

function* candidates(
  words: readonly Word[],
  first: number,
  end: number,
  follower: string | undefined,
  channel: Channel,
): Generator<Candidate> {
  const count = end - first;
  const word = words[first]!;
  if (count === 1) {
    yield [{ first, count, letters: word.letters, cuts: word.cuts }, asItStands(word, channel)];
    const pair = word.cuts.length === 0 ? channel.lexicon.pairs.get(word.letters) : undefined;
    if (pair !== undefined) {
      yield [{ first, count, letters: word.letters, cuts: [], spaceAt: pair }, LOST_SPACE];
    }
  }
  const { letters, fixed, spaces } = merge(words, first, end);
  if (count > 1 && fixed.length === 0) {
    const together = spacedCount(letters, spaces, channel.lexicon);
    if (together > 0) {
      yield [{ first, count, letters, cuts: [], isApart: true }, Math.log(channel.lexicon.total / together)];
    }
  }
  for (const reading of channel.analyzer.readings(letters)) {
    if (!covers(reading, fixed, spaces)) continue;
    const cost = reading.cost + repairCost(letters, reading, fixed, spaces, channel);
    yield [
      { first, count, letters, cuts: reading.cuts },
      cost + contextCost(letters, reading, follower, count, channel),
    ];
  }
  const suffix = words[end - 1]!;
  if (count === 2 && SUFFIXES.has(suffix.letters) && word.cuts.length > 0) {
    // A compound that nobody has written down keeps its own ZWNJ and takes a suffix like any word.
    const cut = word.letters.length;
    const share = channel.lexicon.suffixShare(suffix.letters, word.letters);
    const cost = asItStands(word, channel) - Math.log(share) - Math.log(channel.damage.spaced);
    yield [{ first, count, letters, cuts: [...word.cuts, cut] }, cost];
  }
}

function asItStands(word: Word, { analyzer, damage }: Channel): number {
  const keeping = -Math.log(1 - damage.deleted - damage.spaced) * word.cuts.length;
  if (NEVER_ALONE.has(word.letters)) return LONE_SUFFIX_COST + analyzer.whole(word.letters);
  if (word.cuts.length === 0) return analyzer.whole(word.letters);
  const reading = analyzer.readings(word.letters).find(({ cuts }) => isSame(cuts, word.cuts));
  if (reading !== undefined) return reading.cost + keeping;
  return Math.min(analyzer.whole(word.letters), 14 + word.letters.length) + keeping;
}

/**
 * Only a suffix, می, a listed form or the usual parts of compounds make words worth joining; all else is a space. Asked
 * for every two and three words of a text, so it looks before it joins.
 */
function mayJoin(
  words: readonly Word[],
  traits: readonly Traits[],
  first: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const head = traits[first]!;
  const last = traits[end - 1]!;
  if (last.isSuffix || head.isImperfective) return true;
  if (end - first > 2) {
    if (traits[first + 1]!.isImperfective) return true;
    return head.isFirst && last.isLast && lexicon.joined.has(lettersOf(words, first, end));
  }
  if (last.startsImperfective) return true;
  if (head.isFrequent || last.isFrequent)
    return head.isFirst && lexicon.joined.has(lettersOf(words, first, end));
  return (head.isFirst && last.isLast) || head.isProductiveFirst || last.isProductiveLast;
}

const isSame = (one: readonly number[], two: readonly number[]): boolean =>
  one.length === two.length && one.every((cut, index) => cut === two[index]);

function lettersOf(words: readonly Word[], first: number, end: number): string {
  let letters = '';
  for (let index = first; index < end; index += 1) letters += words[index]!.letters;
  return letters;
}

function spacedCount(letters: string, spaces: readonly number[], lexicon: Lexicon): number {
  return lexicon.joined.get(letters)?.find(({ cuts }) => isSame(cuts, spaces))?.spaced ?? 0;
}

function merge(words: readonly Word[], first: number, end: number) {
  let letters = '';
  const fixed: number[] = [];
  const spaces: number[] = [];
  for (let index = first; index < end; index += 1) {
    if (index > first) spaces.push(letters.length);
    for (const cut of words[index]!.cuts) fixed.push(letters.length + cut);
    letters += words[index]!.letters;
  }
  return { letters, fixed, spaces };
}

function covers({ cuts }: Analysis, fixed: readonly number[], spaces: readonly number[]): boolean {
  return fixed.every((cut) => cuts.includes(cut)) && spaces.every((cut) => cuts.includes(cut));
}

function repairCost(
  letters: string,
  { cuts }: Analysis,
  fixed: readonly number[],
  spaces: readonly number[],
  { damage, lexicon }: Channel,
): number {
  let cost = 0;
  const isSettled =
    lexicon.joined.get(letters)?.some(({ count, spaced }) => count >= SETTLED && spaced === 0) ?? false;
  for (const cut of cuts) {
    if (spaces.includes(cut))
      cost -= (isGrammatical(letters, cut, lexicon) || isSettled ? 1 : 2) * Math.log(damage.spaced);
    else if (!joinsNext(letters[cut - 1]!)) continue;
    else if (fixed.includes(cut)) cost -= Math.log(1 - damage.deleted - damage.spaced);
    else if (isGluable(letters, cuts, cut)) cost -= Math.log(damage.glued);
    else if (isTelling(letters, cut, lexicon)) cost -= Math.log(damage.deleted);
    else cost += GLUED_COMPOUND_COST - 2 * Math.log(damage.deleted);
  }
  return cost;
}

/** Whether older spelling would write this part glued: a plural or degree after a joining letter other than ه. */
export function isGluable(letters: string, cuts: readonly number[], cut: number): boolean {
  const suffix = letters.slice(
    cut,
    cuts.find((other) => other > cut),
  );
  return letters[cut - 1] !== 'ه' && (SUFFIX_GROUPS.plural.has(suffix) || SUFFIX_GROUPS.degree.has(suffix));
}

/** The next word tells «زمین‌های» from «زمینه‌ای» and «ارائه شده است» from «ارائه‌شده». */
function contextCost(
  letters: string,
  { cuts }: Analysis,
  follower: string | undefined,
  count: number,
  { lexicon }: Channel,
): number {
  if (cuts.length === 0) return 0;
  const cut = cuts.at(-1)!;
  const suffix = letters.slice(cut);
  if (suffix === 'های') return -0.5 * (lexicon.next.get(follower ?? '.') ?? 0);
  if (suffix === 'ای' && letters[cut - 1] === 'ه') return 0.5 * (lexicon.next.get(follower ?? '.') ?? 0);
  if (count === 1) return 0;
  const participle = PARTICIPLE.exec(letters);
  if (
    participle !== null &&
    cuts.includes(participle.index) &&
    !letters.slice(0, participle.index).endsWith('می')
  ) {
    const isVerb = participle[1] !== undefined || (follower !== undefined && AUXILIARIES.has(follower));
    return SPACED_PARTICIPLE_COST + (isVerb ? PARTICIPLE_COST : 0);
  }
  const isListed = lexicon.joined.get(letters)?.some((form) => isSame(form.cuts, cuts)) ?? false;
  return isListed || SUFFIXES.has(suffix) || lexicon.verbs.imperfectiveEnd(letters) > 0 ? 0 : SPACED_NEW_COST;
}

/** Whether a suffix or a verb's prefix is cut off: no style writes these as words of their own. */
function isGrammatical(letters: string, cut: number, lexicon: Lexicon): boolean {
  return SUFFIXES.has(letters.slice(cut)) || lexicon.verbs.imperfectiveEnd(letters) === cut;
}

/** A compound is spelt in many ways («پاکسازی»), which says nothing of the text; glued to a silent ه it is damage. */
function isTelling(letters: string, cut: number, lexicon: Lexicon): boolean {
  return endsSilent(letters.slice(0, cut)) || isGrammatical(letters, cut, lexicon);
}

/** Adds what the decoded words say of the text's ZWNJ to the evidence. */
export function weigh(
  words: readonly Word[],
  path: readonly Intended[],
  lexicon: Lexicon,
  evidence: Evidence,
): void {
  for (const { first, count, letters, cuts } of path) {
    const { fixed, spaces } = merge(words, first, first + count);
    for (const cut of cuts) {
      if (spaces.includes(cut)) {
        if (isGrammatical(letters, cut, lexicon)) evidence.spaced += 1;
      } else if (!joinsNext(letters[cut - 1]!)) continue;
      else if (isGluable(letters, cuts, cut)) {
        if (fixed.includes(cut)) evidence.keptSuffixes += 1;
        else evidence.gluedSuffixes += 1;
      } else if (!isTelling(letters, cut, lexicon)) continue;
      else if (fixed.includes(cut)) evidence.kept += 1;
      else evidence.deleted += 1;
    }
  }
}
