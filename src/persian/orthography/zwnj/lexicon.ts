import { conjugate, type Verbs } from './verbs.ts';
import { parseNeighbours, type Speaks } from './neighbours.ts';
import { STEM_CLASSES, stemClass, SUFFIX_GROUPS, SUFFIXES, type StemClass } from './suffixes.ts';

/** A word that is written with ZWNJ. */
export interface JoinedForm {
  /** Indices in the letters before which a part begins. */
  readonly cuts: readonly number[];
  readonly count: number;
  /** How often the corpus writes a space instead. */
  readonly spaced: number;
}

/** The lexicon, ready for questions. Words are letters only: no ZWNJ and no vowel marks. */
export interface Lexicon {
  /** Tokens of the corpus that the counts are from. */
  readonly total: number;
  /** Words without ZWNJ; 0 where only the word list knows them. */
  readonly words: ReadonlyMap<string, number>;
  readonly joined: ReadonlyMap<string, readonly JoinedForm[]>;
  /** Glued pair of words to the index where the second begins. */
  readonly pairs: ReadonlyMap<string, number>;
  /** What the next word says of -های and ه‌ای. */
  readonly next: Speaks;
  readonly verbs: Verbs;
  /** Shares of all first and of all last parts of compounds. */
  readonly firstParts: ReadonlyMap<string, number>;
  readonly lastParts: ReadonlyMap<string, number>;
  /** Share of a class of stems that takes a suffix. */
  readonly suffixShare: (suffix: string, stem: string) => number;
}

/** The word list's own entries count as this many occurrences of a compound. */
const LIST_WEIGHT = 0.3;

function* sections(text: string): Generator<readonly [string, readonly string[]]> {
  for (const part of text.split(/^\[/m).slice(1)) {
    const end = part.indexOf(']');
    yield [
      part.slice(0, end),
      part
        .slice(end + 1)
        .trim()
        .split('\n'),
    ];
  }
}

function parseJoined(lines: readonly string[]): Map<string, JoinedForm[]> {
  const joined = new Map<string, JoinedForm[]>();
  for (const line of lines) {
    const [form = '', count = '0', spaced = '0'] = line.split(' ');
    const cuts: number[] = [];
    let letters = '';
    for (const part of form.split('+')) {
      if (letters !== '') cuts.push(letters.length);
      letters += part;
    }
    const entry = { cuts, count: Number(count), spaced: Number(spaced) };
    const known = joined.get(letters);
    if (known) known.push(entry);
    else joined.set(letters, [entry]);
  }
  return joined;
}

function addWeight(weights: Map<string, number>, key: string, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

function shares(weights: ReadonlyMap<string, number>): Map<string, number> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return new Map([...weights].map(([key, weight]) => [key, weight / sum]));
}

/** What compounds are made of. Inflected forms and verbs say nothing about compounds. */
function compoundParts(joined: ReadonlyMap<string, readonly JoinedForm[]>, verbs: Verbs) {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [letters, forms] of joined) {
    for (const { cuts, count } of forms) {
      const start = cuts[0]!;
      const end = cuts.at(-1)!;
      if (verbs.imperfectiveEnd(letters) > 0) continue;
      if (SUFFIXES.has(letters.slice(end))) continue;
      const weight = LIST_WEIGHT + Math.log1p(count);
      addWeight(first, letters.slice(0, start), weight);
      addWeight(last, letters.slice(end), weight);
    }
  }
  return { firstParts: shares(first), lastParts: shares(last) };
}

/** Not every word is a noun: of nouns, plurals are a greater share than of words. */
const PLURAL_BOOST = 3;

function countSuffixes(
  words: ReadonlyMap<string, number>,
  joined: ReadonlyMap<string, readonly JoinedForm[]>,
  verbs: Verbs,
) {
  const bare = new Map<StemClass, number>(STEM_CLASSES.map((name) => [name, 1]));
  const taken = new Map<string, number>();
  for (const [word, count] of words) addWeight(bare as Map<string, number>, stemClass(word, verbs), count);
  for (const [letters, forms] of joined) {
    for (const { cuts, count } of forms) {
      const end = cuts.at(-1)!;
      const suffix = letters.slice(end);
      if (SUFFIXES.has(suffix))
        addWeight(taken, `${stemClass(letters.slice(0, end), verbs)} ${suffix}`, count);
    }
  }
  return (suffix: string, stem: string) => {
    const name = stemClass(stem, verbs);
    const boost = SUFFIX_GROUPS.plural.has(suffix) ? PLURAL_BOOST : 1;
    return (boost * ((taken.get(`${name} ${suffix}`) ?? 0) + 0.05)) / bare.get(name)!;
  };
}

/**
 * Reads the lexicon's text form, which `scripts/lexicon.ts` writes.
 * @throws Error where a section is missing.
 */
export function parseLexicon(text: string): Lexicon {
  const found = new Map(sections(text));
  const lines = (name: string): readonly string[] => {
    const section = found.get(name);
    if (section === undefined) throw new Error(`Unexpected lexicon without [${name}]`);
    return section;
  };
  const words = new Map<string, number>();
  let total = 0;
  for (const line of lines('words')) {
    const space = line.indexOf(' ');
    const count = space < 0 ? 0 : Number(line.slice(space + 1));
    words.set(space < 0 ? line : line.slice(0, space), count);
    total += count;
  }
  const joined = parseJoined(lines('joined'));
  for (const forms of joined.values()) for (const form of forms) total += form.count;
  const verbs = conjugate(lines('verbs'));
  const pairs = new Map<string, number>();
  for (const pair of lines('pairs')) pairs.set(pair.replace(' ', ''), pair.indexOf(' '));
  return {
    total,
    words,
    joined,
    pairs,
    next: parseNeighbours(lines('next'), verbs),
    verbs,
    ...compoundParts(joined, verbs),
    suffixShare: countSuffixes(words, joined, verbs),
  };
}

/** A newsroom's word counts as often seen: it wins over anything that the lexicon says. */
const OWN_COUNT = 500;

/** The lexicon with a newsroom's own words, which are written with their ZWNJ. */
export function withWords(lexicon: Lexicon, words: readonly string[]): Lexicon {
  if (words.length === 0) return lexicon;
  const joined = new Map(lexicon.joined);
  const plain = new Map(lexicon.words);
  const firstParts = new Map(lexicon.firstParts);
  for (const word of words) {
    const parts = word.split('\u200c').filter((part) => part !== '');
    const letters = parts.join('');
    let at = 0;
    const cuts = parts.slice(0, -1).map((part) => (at += part.length));
    joined.set(letters, [{ cuts, count: OWN_COUNT, spaced: 0 }]);
    plain.delete(letters);
    if (!firstParts.has(parts[0]!)) firstParts.set(parts[0]!, Number.MIN_VALUE);
  }
  return { ...lexicon, joined, words: plain, firstParts };
}
