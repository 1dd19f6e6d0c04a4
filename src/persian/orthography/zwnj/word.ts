import { endsSilent } from './letters.ts';
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

/** A few words of the text run together, and what stood between their letters. */
export interface Span {
  readonly letters: string;
  /** Where the text has a ZWNJ. */
  readonly fixed: readonly number[];
  /** Where the text has a space. */
  readonly spaces: readonly number[];
}

const NONE: readonly number[] = [];

/** Runs the words `[first, end)` together. */
export function spanOf(words: readonly Word[], first: number, end: number): Span {
  const head = words[first]!;
  if (end - first === 1) return { letters: head.letters, fixed: head.cuts, spaces: NONE };
  let letters = head.letters;
  const fixed = [...head.cuts];
  const spaces: number[] = [];
  for (let index = first + 1; index < end; index += 1) {
    const word = words[index]!;
    spaces.push(letters.length);
    for (const cut of word.cuts) fixed.push(letters.length + cut);
    letters += word.letters;
  }
  return { letters, fixed, spaces };
}

/** Whether two lists of cuts are equal. */
export function areSame(one: readonly number[], two: readonly number[]): boolean {
  if (one.length !== two.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== two[index]) return false;
  return true;
}

/** Whether older spelling would write this part glued: a plural or degree after a joining letter other than ه. */
export function isGluable(letters: string, cuts: readonly number[], cut: number): boolean {
  if (letters[cut - 1] === 'ه') return false;
  const next = cuts.find((other) => other > cut);
  const suffix = letters.slice(cut, next);
  return SUFFIX_GROUPS.plural.has(suffix) || SUFFIX_GROUPS.degree.has(suffix);
}

/** Whether a suffix or a verb's prefix is cut off: no style writes these as words of their own. */
export function isGrammatical(letters: string, cut: number, lexicon: Lexicon): boolean {
  return SUFFIXES.has(letters.slice(cut)) || lexicon.verbs.imperfectiveEnd(letters) === cut;
}

/** Whether the corpus writes these letters with a ZWNJ here, and neither it nor the word list has them glued. */
export function isNeverGlued(letters: string, cut: number, { joined, words }: Lexicon): boolean {
  if (words.has(letters)) return false;
  return joined.get(letters)?.some(({ count, cuts }) => count > 0 && cuts.includes(cut)) ?? false;
}

/** A compound is spelt in many ways («پاکسازی»), which says nothing of the text; glued to a silent ه it is damage. */
export function isTelling(letters: string, cut: number, lexicon: Lexicon): boolean {
  return endsSilent(letters.slice(0, cut)) || isGrammatical(letters, cut, lexicon);
}
