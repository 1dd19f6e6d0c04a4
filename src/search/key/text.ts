import { foldLetters } from '../../persian/letters.ts';
import { foldNumber, isEnding, isProgressive, keyOfWord, type WordKey } from './word.ts';

/** Runs of letters, digits and marks; ZWNJ and hyphens inside a run make a compound. */
const PIECE = /[\p{L}\p{N}\p{M}\u0640\u200c\u200d]+/gu;
const JOINERS = /[\u200d\u200e\u200f\u2066-\u2069\u202a-\u202e\ufeff\u00ad]/g;

/** «آم» and «شأن» are words; «ام» and «شان» may be endings. */
const HAMZA = /[آأؤئء]/;

/** Persian letters and digits that touch are two words: «سال۱۳۹۵». Latin ones are one: «CO2». */
const splitDigits = (piece: string): string[] =>
  /[\u0620-\u06ef\ufb50-\ufefc]/.test(piece) && /\d/.test(piece) ? piece.split(/(?<=\d)(?=[^\dx])|(?<=[^\dx])(?=\d)/) : [piece];

/** The pieces of one whitespace word that are words themselves: «ایران،تهران» holds two. */
export function piecesOf(word: string): string[] {
  const digits = word.replace(/[۰-۹٠-٩]/g, (digit) => foldLetters(digit)).replace(JOINERS, '');
  const text = foldNumber(digits).replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, '\u200c');
  return (text.match(PIECE) ?? []).flatMap(splitDigits);
}

/** A word of a text: its place among whitespace words and what finds it. */
export interface PlacedKey {
  readonly place: number;
  readonly word: WordKey;
}

/**
 * The keys of a text, in order. می that stands apart joins its verb, a plural or clitic that stands apart its noun, so
 * that «می شود» and «می‌شود», «رقابت ها» and «رقابت‌ها» have one key.
 * @param keyOf may remember what {@link keyOfWord} answered
 * @example keysOf('رقابت های کشور').map((k) => [k.place, k.word.key]) // [[0, 'رقابت'], [2, 'کشور']]
 */
export function keysOf(text: string, keyOf: (word: string) => WordKey = keyOfWord): PlacedKey[] {
  const placed: { place: number; piece: string; folded: string }[] = [];
  text.split(/[^\S\ufeff]+/).forEach((word, place) => {
    for (const piece of piecesOf(word)) placed.push({ place, piece, folded: foldLetters(piece) });
  });
  const keys: PlacedKey[] = [];
  placed.forEach(({ place, piece, folded }, index) => {
    const next = placed[index + 1];
    const previous = placed[index - 1];
    if (next !== undefined && next.place > place && isProgressive(folded) && next.folded.length > 1) return;
    if (previous !== undefined && previous.place < place && isEnding(folded) && !HAMZA.test(piece)) return;
    const joined = previous !== undefined && previous.place < place && isProgressive(previous.folded);
    keys.push({ place, word: keyOf(joined ? `${previous.piece}\u200c${piece}` : piece) });
  });
  return keys;
}
