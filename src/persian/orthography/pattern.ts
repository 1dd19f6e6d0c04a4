import type { Edit } from './types.ts';

/** A Persian or Arabic letter, for use inside a character class. */
export const LETTER = 'ء-غف-يٱ-ۓە';
/** Letters, vowel marks, ZWNJ: what a word is made of. */
export const WORD_CHARS = `${LETTER}\\u064b-\\u0655\\u0670\\u200c`;
/** Digits of the three sets. */
export const DIGIT = '0-9۰-۹٠-٩';

/** Not before and not after a character of a word. */
const EDGE_BEFORE = `(?<![${WORD_CHARS}])`;
const EDGE_AFTER = `(?![${WORD_CHARS}])`;

/** Matches whole words only. */
export const wholeWord = (pattern: string): RegExp =>
  new RegExp(`${EDGE_BEFORE}(?:${pattern})${EDGE_AFTER}`, 'gu');

/** An edit for each match that the replacement really changes. */
export function* replaceAll(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | undefined,
): Generator<Edit> {
  for (const match of text.matchAll(pattern)) {
    const after = replacement(match);
    if (after === undefined || after === match[0]) continue;
    yield { start: match.index, end: match.index + match[0].length, after };
  }
}
